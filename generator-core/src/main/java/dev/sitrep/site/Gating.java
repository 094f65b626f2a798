package dev.sitrep.site;

import org.jspecify.annotations.Nullable;

/**
 * How strict a check is.
 *
 * @param failOn from which level on findings fail it
 * @param enforce which records have their deadlines enforced
 * @param since the branch, tag or commit that a change is told by; null where all or no deadlines are enforced
 * @param baseline whether the baseline is to be written
 */
public record Gating(
        FailOn failOn, Enforce enforce, @Nullable String since, boolean baseline) {
    /** All deadlines are enforced, and the baseline stays as it is. */
    public static Gating of(FailOn failOn) {
        return new Gating(failOn, Enforce.ALWAYS, null, false);
    }
}
