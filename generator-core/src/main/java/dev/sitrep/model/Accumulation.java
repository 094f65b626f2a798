package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Small outages that together owe a postmortem.
 *
 * @param origin where it was written
 * @param service id
 * @param downtime sum from which it counts
 * @param within the period over which it is summed
 * @param treatAs severity whose promises then hold
 * @param note in words
 */
public record Accumulation(
        Origin origin,
        @Nullable String service,
        @Required @Nullable TimeSpan downtime,
        @Required @Nullable TimeSpan within,
        @Required String treatAs,
        @Nullable String note) {}
