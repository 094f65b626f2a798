package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.util.List;
import java.util.Locale;

/** From which level on findings fail {@code check}. */
public enum FailOn {
    /** Errors only. */
    ERROR,
    /** Warnings too. */
    WARNING,
    /** Nothing does. */
    NEVER;

    /**
     * Reads the plugin's parameter.
     *
     * @throws IllegalArgumentException when it is none of the words
     */
    public static FailOn parse(String text) {
        try {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is not one of error, warning, never", e);
        }
    }

    /** Whether one of the findings fails the check. Only open ones do. */
    boolean failedBy(List<Finding> findings) {
        return this != NEVER
                && findings.stream()
                        .filter(Finding::open)
                        .anyMatch(f -> f.level() == Level.ERROR || (this == WARNING && f.level() == Level.WARNING));
    }
}
