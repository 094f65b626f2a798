package dev.sitrep.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How downtime is weighed.
 *
 * @param days how many days the bars show
 * @param weights share of a minute that counts as down, 0 to 1; they go before those of the preset
 * @param preset a named set of weights; that of Statuspage without it
 * @param maintenance what a minute of maintenance counts as; as the preset has it without it
 */
public record UptimePolicy(
        @Nullable Integer days,
        Map<ComponentStatus, Double> weights,
        @Nullable UptimePreset preset,
        @Nullable MaintenanceTime maintenance) {}
