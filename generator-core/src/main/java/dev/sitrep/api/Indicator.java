package dev.sitrep.api;

import dev.sitrep.model.ComponentStatus;
import java.util.Locale;

/** How bad it is, in Statuspage's words: of a page, and of an incident. */
enum Indicator {
    NONE,
    MAINTENANCE,
    MINOR,
    MAJOR,
    CRITICAL;

    /** What the state of a service makes it. */
    static Indicator of(ComponentStatus worst) {
        return switch (worst) {
            case OPERATIONAL -> NONE;
            case UNDER_MAINTENANCE -> MAINTENANCE;
            case DEGRADED_PERFORMANCE -> MINOR;
            case PARTIAL_OUTAGE -> MAJOR;
            case MAJOR_OUTAGE -> CRITICAL;
        };
    }

    /** The word. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
