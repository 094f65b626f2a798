package dev.sitrep.model;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Business hours and holidays.
 *
 * @param origin where it was written
 * @param id as policies refer to it
 * @param name in words
 * @param timezone the site's without it
 * @param hours by days
 * @param holidays whole local days
 * @param note anything else
 */
public record BusinessCalendar(
        Origin origin,
        @Id String id,
        @Nullable String name,
        @Nullable ZoneId timezone,
        Map<DayRange, OpenHours> hours,
        @Nullable Holidays holidays,
        @Nullable String note) {}
