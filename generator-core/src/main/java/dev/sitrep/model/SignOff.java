package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param origin where it was written
 * @param by a person
 * @param on when
 */
public record SignOff(
        Origin origin, @Nullable String by, @Nullable Moment on) {}
