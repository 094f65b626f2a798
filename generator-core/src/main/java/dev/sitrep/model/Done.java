package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * That something was done.
 *
 * @param at when; null where the record says {@code true} because the day is unknown
 */
public record Done(@Nullable Moment at) {}
