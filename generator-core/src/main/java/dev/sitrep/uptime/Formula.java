package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.MaintenanceTime;
import dev.sitrep.model.UptimePolicy;
import dev.sitrep.model.UptimePreset;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a minute in each state counts as.
 *
 * <p>Statuspage: a major outage whole, a partial outage 30 %, degraded performance and maintenance nothing (its help, "Display
 * historical uptime of components"). incident.io: up under maintenance and with degraded performance, down in any outage (its
 * help, "Status pages: how we calculate uptime"). OpenStatus: half for what is impaired but not down; its own documentation
 * ("Uptime calculation and shared values") leaves how much of a degraded time counts to the type that is chosen.
 *
 * @param weights share of a minute that counts as down, by state
 * @param maintenance what a minute of maintenance counts as
 */
public record Formula(Map<ComponentStatus, BigDecimal> weights, MaintenanceTime maintenance) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal STATUSPAGE_PARTIAL = new BigDecimal("0.3");

    /** Copies the weights, in the order of the states. */
    public Formula {
        Map<ComponentStatus, BigDecimal> copy = new EnumMap<>(ComponentStatus.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
    }

    /** That of a preset. */
    public static Formula of(UptimePreset preset) {
        return switch (preset) {
            case STATUSPAGE -> formula(BigDecimal.ZERO, STATUSPAGE_PARTIAL, MaintenanceTime.UP);
            case OPENSTATUS -> formula(HALF, HALF, MaintenanceTime.UP);
            case INCIDENT_IO -> formula(BigDecimal.ZERO, BigDecimal.ONE, MaintenanceTime.UP);
            case STRICT -> formula(BigDecimal.ONE, BigDecimal.ONE, MaintenanceTime.DOWN);
        };
    }

    /** That of a site. A weight that makes no sense is a finding elsewhere, and is passed over. */
    public static Formula of(@Nullable UptimePolicy policy) {
        UptimePreset preset = policy == null ? null : policy.preset();
        Formula base = of(preset == null ? UptimePreset.STATUSPAGE : preset);
        if (policy == null) {
            return base;
        }
        Map<ComponentStatus, BigDecimal> weights = new EnumMap<>(base.weights);
        policy.weights().forEach((state, weight) -> {
            if (weighs(state) && weight >= 0 && weight <= 1) {
                weights.put(state, BigDecimal.valueOf(weight));
            }
        });
        MaintenanceTime maintenance = policy.maintenance();
        return new Formula(weights, maintenance == null ? base.maintenance : maintenance);
    }

    /** Whether a state has a weight: maintenance has a word of its own, and where all is well nothing is lost. */
    public static boolean weighs(ComponentStatus state) {
        return state.compareTo(ComponentStatus.UNDER_MAINTENANCE) > 0;
    }

    /** The share of a minute in a state that counts as down. */
    public BigDecimal weight(ComponentStatus state) {
        return switch (state) {
            case OPERATIONAL -> BigDecimal.ZERO;
            case UNDER_MAINTENANCE -> maintenance == MaintenanceTime.DOWN ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> weights.getOrDefault(state, BigDecimal.ONE);
        };
    }

    private static Formula formula(BigDecimal degraded, BigDecimal partial, MaintenanceTime maintenance) {
        return new Formula(
                Map.of(
                        ComponentStatus.DEGRADED_PERFORMANCE,
                        degraded,
                        ComponentStatus.PARTIAL_OUTAGE,
                        partial,
                        ComponentStatus.MAJOR_OUTAGE,
                        BigDecimal.ONE),
                maintenance);
    }

    /** Whether two say the same, whatever the zeros behind a point. */
    public boolean sameAs(Formula other) {
        return maintenance == other.maintenance
                && weights.entrySet().stream().allMatch(e -> e.getValue().compareTo(other.weight(e.getKey())) == 0);
    }
}
