package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that is always answered.
 *
 * @param origin where it was written
 * @param name of the number
 * @param phone number
 * @param hours when it is answered
 * @param verified when it was last tried
 * @param note anything else
 */
public record Hotline(
        Origin origin,
        @Required String name,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable Moment verified,
        @Nullable String note) {}
