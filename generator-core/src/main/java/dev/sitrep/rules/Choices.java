package dev.sitrep.rules;

import java.util.Collection;
import java.util.stream.Collectors;

/** The hint for a word that is not on a list: the nearest one that is, and the list. */
final class Choices {
    private static final int SHOWN = 12;
    private static final int COMPARED = 5_000;

    private Choices() {}

    /**
     * What to write instead.
     *
     * @param home where the list is kept
     */
    static String hint(String word, Collection<String> valid, String home) {
        if (valid.isEmpty()) {
            return "add it to " + home + ", which has none yet";
        }
        return question(word, valid) + home + " has " + list(valid);
    }

    /** "Did you mean …?" and a space, or nothing where no word is near. */
    static String question(String word, Collection<String> valid) {
        String nearest = valid.size() > COMPARED ? "" : Nearest.to(word, valid);
        return nearest.isEmpty() ? "" : "did you mean '" + nearest + "'? ";
    }

    /** The first few of a list. */
    static String list(Collection<String> valid) {
        String first = valid.stream().limit(SHOWN).collect(Collectors.joining(", "));
        int more = valid.size() - SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
