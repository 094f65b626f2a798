package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A criterion of a drill.
 *
 * @param origin where it was written
 * @param id of the criterion
 * @param criterion in words
 * @param within met within that time
 * @param points what it is worth
 */
public record Score(
        Origin origin,
        @Required String id,
        @Required String criterion,
        @Nullable TimeSpan within,
        @Required @Nullable Integer points) {}
