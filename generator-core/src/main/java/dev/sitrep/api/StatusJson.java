package dev.sitrep.api;

import dev.sitrep.model.ComponentStatus;

/**
 * How the whole site is.
 *
 * @param indicator {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}
 * @param description the same for people, always in English: scripts compare it
 */
record StatusJson(String indicator, String description) {
    static StatusJson of(ComponentStatus worst) {
        return new StatusJson(
                Indicator.of(worst).word(),
                switch (worst) {
                    case OPERATIONAL -> "All Systems Operational";
                    case UNDER_MAINTENANCE -> "Service Under Maintenance";
                    case DEGRADED_PERFORMANCE -> "Partially Degraded Service";
                    case PARTIAL_OUTAGE -> "Partial System Outage";
                    case MAJOR_OUTAGE -> "Major System Outage";
                });
    }
}
