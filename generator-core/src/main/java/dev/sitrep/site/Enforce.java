package dev.sitrep.site;

import java.util.Locale;

/** Which records have their deadlines enforced. */
public enum Enforce {
    /** All of them. */
    ALWAYS,
    /** Those that a change touches. */
    TOUCHED,
    /** None of them. */
    NEVER;

    /**
     * Reads the plugin's parameter.
     *
     * @throws IllegalArgumentException when it is none of the words
     */
    public static Enforce parse(String text) {
        try {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is not one of always, touched, never", e);
        }
    }

    /** The word in parameters and reports. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
