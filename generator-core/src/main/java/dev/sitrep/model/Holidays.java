package dev.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a calendar.
 *
 * @param origin where it was written
 * @param country ISO 3166 code of a country that a library knows
 * @param also listed ones
 * @param not days of the country's list that are worked
 */
public record Holidays(
        Origin origin, @Nullable String country, @Shorthand List<Holiday> also, List<LocalDate> not) {}
