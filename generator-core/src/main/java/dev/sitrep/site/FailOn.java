package dev.sitrep.site;

import dev.sitrep.finding.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** The mildest level that fails the check; null where nothing does. */
    @Nullable
    Level mildest() {
        return switch (this) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NEVER -> null;
        };
    }
}
