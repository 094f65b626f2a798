package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * How long a log is kept.
 *
 * @param origin where it was written
 * @param log which
 * @param keep how long
 * @param storage where
 * @param note anything else
 */
public record Retention(
        Origin origin,
        @Required String log,
        @Required @Nullable TimeSpan keep,
        @Nullable String storage,
        @Nullable String note) {}
