package dev.sitrep.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How downtime is weighed.
 *
 * @param days how many days the bars show
 * @param weights share of a minute that counts as down, 0 to 1
 * @param preset a named set of weights
 */
public record UptimePolicy(
        @Nullable Integer days,
        Map<ComponentStatus, Double> weights,
        @Nullable String preset) {}
