package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Keyword;

/**
 * How the whole site is, by the rules and in the words of Statuspage (its help, "Top-level status and incident impact
 * calculations"): what only some services suffer is worded milder than what all do. Maintenance never masks an outage.
 */
public enum SystemStatus implements Keyword {
    /** Every service is operational */
    OPERATIONAL("none", ComponentStatus.OPERATIONAL, "All Systems Operational"),
    /** Some are worked on, and nothing is worse */
    UNDER_MAINTENANCE("maintenance", ComponentStatus.UNDER_MAINTENANCE, "Service Under Maintenance"),
    /** Some are degraded, and nothing is worse */
    DEGRADED_PERFORMANCE("minor", ComponentStatus.DEGRADED_PERFORMANCE, "Partially Degraded Service"),
    /** All are degraded */
    DEGRADED_SYSTEM("minor", ComponentStatus.DEGRADED_PERFORMANCE, "Degraded System Service"),
    /** Some are partly down, and nothing is worse */
    MINOR_OUTAGE("minor", ComponentStatus.DEGRADED_PERFORMANCE, "Minor Service Outage"),
    /** All are partly down, or some wholly */
    PARTIAL_OUTAGE("major", ComponentStatus.PARTIAL_OUTAGE, "Partial System Outage"),
    /** All are down */
    MAJOR_OUTAGE("critical", ComponentStatus.MAJOR_OUTAGE, "Major System Outage");

    private final String indicator;
    private final ComponentStatus tone;
    private final String description;

    SystemStatus(String indicator, ComponentStatus tone, String description) {
        this.indicator = indicator;
        this.tone = tone;
        this.description = description;
    }

    /** How bad it is, in the API's words: {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}. */
    public String indicator() {
        return indicator;
    }

    /** The state of a service whose shape and colour it has. */
    public ComponentStatus tone() {
        return tone;
    }

    /** In English. */
    public String description() {
        return description;
    }

    /**
     * Of some services.
     *
     * @param worst the worst state of any
     * @param all whether all are in that state, or in a worse one
     */
    static SystemStatus of(ComponentStatus worst, boolean all) {
        return switch (worst) {
            case OPERATIONAL -> OPERATIONAL;
            case UNDER_MAINTENANCE -> UNDER_MAINTENANCE;
            case DEGRADED_PERFORMANCE -> all ? DEGRADED_SYSTEM : DEGRADED_PERFORMANCE;
            case PARTIAL_OUTAGE -> all ? PARTIAL_OUTAGE : MINOR_OUTAGE;
            case MAJOR_OUTAGE -> all ? MAJOR_OUTAGE : PARTIAL_OUTAGE;
        };
    }
}
