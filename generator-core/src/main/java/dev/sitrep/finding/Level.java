package dev.sitrep.finding;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Level {
    /** Fails {@code check} by default. */
    ERROR,
    /** Fails {@code check} only with {@code failOn=warning}. */
    WARNING,
    /** Never reported: the rule is switched off. */
    OFF;

    /** The word that reports and {@code sitrep.yaml} use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
