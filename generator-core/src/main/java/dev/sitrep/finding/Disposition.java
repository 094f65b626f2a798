package dev.sitrep.finding;

import java.util.Locale;

/** Whether a finding counts against the build. */
public enum Disposition {
    /** It counts */
    OPEN,
    /** A deadline that this run does not enforce */
    NOT_ENFORCED,
    /** A waiver lets it pass for a while */
    WAIVED,
    /** It was there before the site adopted the gate */
    BASELINE;

    /** The word that reports use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
