package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A re-classification.
 *
 * @param origin where it was written
 * @param at when
 * @param from severity
 * @param to severity
 * @param why in words
 */
public record SeverityChange(
        Origin origin,
        @Required @ClockBase @Nullable Moment at,
        @Nullable String from,
        @Required String to,
        @Nullable String why) {}
