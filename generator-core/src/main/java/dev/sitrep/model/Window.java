package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A span of time.
 *
 * @param origin where it was written
 * @param from its beginning
 * @param to its end, not included
 */
public record Window(
        Origin origin,
        @Required @ClockBase @Nullable Moment from,
        @Required @Nullable Moment to) {}
