package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * An exception from the rotations.
 *
 * @param origin where it was written
 * @param person who is on call
 * @param from from when
 * @param to until when, not included
 * @param why in words
 */
public record ShiftOverride(
        Origin origin,
        @Required String person,
        @Required @ClockBase @Nullable Moment from,
        @Required @Nullable Moment to,
        @Nullable String why) {}
