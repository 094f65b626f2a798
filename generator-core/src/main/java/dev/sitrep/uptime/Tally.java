package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a service was in which state, in seconds of the time that counts.
 *
 * @param counted all of it: within the service's life, its hours, and up to the clock
 * @param impaired of it, by state; operational is not among them
 */
public record Tally(long counted, Map<ComponentStatus, Long> impaired) {
    /** Copies the map, in the order of the states. */
    public Tally {
        Map<ComponentStatus, Long> copy = new EnumMap<>(ComponentStatus.class);
        copy.putAll(impaired);
        impaired = Collections.unmodifiableMap(copy);
    }

    /** How long it was in a state. */
    public long in(ComponentStatus state) {
        return state == ComponentStatus.OPERATIONAL
                ? counted
                        - impaired.values().stream().mapToLong(Long::longValue).sum()
                : impaired.getOrDefault(state, 0L);
    }

    /** The worst state it was in. */
    public ComponentStatus worst() {
        ComponentStatus worst = ComponentStatus.OPERATIONAL;
        for (ComponentStatus state : impaired.keySet()) {
            worst = state;
        }
        return worst;
    }

    /** How long something was wrong, whatever the formula makes of it: maintenance is not. */
    public long troubled() {
        return in(ComponentStatus.DEGRADED_PERFORMANCE)
                + in(ComponentStatus.PARTIAL_OUTAGE)
                + in(ComponentStatus.MAJOR_OUTAGE);
    }
}
