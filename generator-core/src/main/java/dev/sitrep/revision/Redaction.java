package dev.sitrep.revision;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps back earlier states that say what was withdrawn from an audience later: whoever puts a line into an internal block must not
 * find it in the history. Asked from the latest state to the earliest.
 */
final class Redaction {
    private final Set<String> open;
    private final Set<String> withdrawn = new HashSet<>();

    /**
     * From the record as it is.
     *
     * @param all its texts
     * @param seen those that the audience sees
     */
    Redaction(Set<String> all, Set<String> seen) {
        this.open = Set.copyOf(seen);
        withdraw(all, seen);
    }

    /** Whether the audience may see of an earlier state what that state left it. */
    boolean allows(Set<String> all, Set<String> seen) {
        boolean allowed = Collections.disjoint(seen, withdrawn);
        withdraw(all, seen);
        return allowed;
    }

    private void withdraw(Set<String> all, Set<String> seen) {
        for (String text : all) {
            if (!seen.contains(text) && !open.contains(text)) {
                withdrawn.add(text);
            }
        }
    }
}
