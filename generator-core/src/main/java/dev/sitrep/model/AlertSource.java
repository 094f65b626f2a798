package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A way incidents are noticed.
 *
 * @param origin where it was written
 * @param id as incidents refer to it
 * @param name in words
 * @param kind {@code automatic} or {@code manual}
 * @param channel where it tells
 * @param note anything else
 */
public record AlertSource(
        Origin origin,
        @Required String id,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String channel,
        @Nullable String note) {}
