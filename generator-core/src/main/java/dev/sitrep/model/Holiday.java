package dev.sitrep.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listed holiday.
 *
 * @param origin where it was written
 * @param date the day
 * @param name in words
 */
public record Holiday(
        Origin origin,
        @Shorthand @Nullable LocalDate date,
        @Nullable String name) {}
