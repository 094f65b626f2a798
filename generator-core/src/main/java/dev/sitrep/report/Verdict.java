package dev.sitrep.report;

import java.util.Locale;

/** What the gate says of a build. */
public enum Verdict {
    /** Nothing that fails the build. */
    PASS,
    /** Findings that fail the build. */
    FAIL,
    /** The gate could not look: something is wrong with the environment, not with the content. */
    ERROR,
    /** Nobody looked, because the build said so. */
    SKIPPED;

    /** The word in reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
