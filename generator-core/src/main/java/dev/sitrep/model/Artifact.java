package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that was saved.
 *
 * @param origin where it was written
 * @param what which
 * @param where where it is
 * @param collected when
 * @param by who
 */
public record Artifact(
        Origin origin,
        @Required String what,
        @Nullable String where,
        @Nullable Moment collected,
        @Nullable String by) {}
