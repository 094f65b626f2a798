package dev.sitrep.api;

import java.util.Locale;

/** What marks a state on a badge: a shape of twelve by twelve, and a ground on which white can be read (WCAG 2.2, 1.4.3). */
enum Sign {
    OPERATIONAL("#23713a", "M1 7.2 2.7 5.4 5 7.8 9.6 2.6 11.3 4.2 5.1 11.2Z"),
    UNDER_MAINTENANCE("#2a5db0", "M1 2H11V4.5H1ZM1 7.5H11V10H1Z"),
    DEGRADED_PERFORMANCE("#855900", "M6 1 11.5 11H.5Z"),
    PARTIAL_OUTAGE("#a8480a", "M6 1A5 5 0 0 0 6 11ZM7.5 1.2A5 5 0 0 1 7.5 10.8Z"),
    MAJOR_OUTAGE("#b3261e", "M2.6 1 6 4.4 9.4 1 11 2.6 7.6 6 11 9.4 9.4 11 6 7.6 2.6 11 1 9.4 4.4 6 1 2.6Z");

    private static final int TOP = 6;

    private final String colour;
    private final String shape;

    Sign(String colour, String shape) {
        this.colour = colour;
        this.shape = shape;
    }

    /** The sign of a state, by its key. */
    static Sign of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its ground. */
    String colour() {
        return colour;
    }

    /** Its outline. */
    String shape() {
        return shape;
    }

    /** Where it stands on a badge. */
    static String at(int x) {
        return "translate(" + x + " " + TOP + ")";
    }
}
