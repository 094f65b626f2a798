package dev.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a schedule.
 *
 * @param origin where it was written
 * @param people in turn
 * @param every length of a turn
 * @param from first day
 * @param until last day, included
 * @param days only on these days
 * @param note anything else
 */
public record Rotation(
        Origin origin,
        List<String> people,
        @Nullable TimeSpan every,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<DayRange> days,
        @Nullable String note) {}
