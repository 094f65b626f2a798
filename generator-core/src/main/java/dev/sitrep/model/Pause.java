package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * When pausable clocks stood still.
 *
 * @param origin where it was written
 * @param from from when
 * @param to until when; still without it
 * @param why in words
 */
public record Pause(
        Origin origin,
        @Required @ClockBase @Nullable Moment from,
        @Nullable Moment to,
        @Nullable String why) {}
