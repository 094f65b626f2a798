package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A missed target that cannot be mended, explained once.
 *
 * @param origin where it was written
 * @param target which promise
 * @param why what happened
 * @param see an action
 */
public record Breach(
        Origin origin,
        @Required String target,
        @Required String why,
        @Nullable String see) {}
