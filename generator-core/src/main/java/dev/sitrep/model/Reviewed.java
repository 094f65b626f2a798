package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * The last review of a record.
 *
 * @param origin where it was written
 * @param on when
 * @param by who
 * @param evidence what shows it
 */
public record Reviewed(
        Origin origin,
        @Shorthand @Nullable Moment on,
        @Nullable String by,
        @Nullable String evidence) {}
