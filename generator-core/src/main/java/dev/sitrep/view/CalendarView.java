package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar.
 *
 * @param anchor of its entry
 * @param id as policies refer to it
 * @param name in words
 * @param zone of its hours
 * @param hours by days, the rest closed
 * @param country whose holidays count, or null
 * @param holidays listed ones, in order
 * @param worked holidays of the country that are worked all the same
 * @param note inline HTML, or null
 */
public record CalendarView(
        String anchor,
        String id,
        String name,
        String zone,
        List<Hours> hours,
        @Nullable String country,
        List<Day> holidays,
        List<Day> worked,
        @Nullable String note) {
    /** The open hours of a day or of a range of days; without hours it is closed. */
    public record Hours(String days, List<String> open) {}

    /** A day, with its name where it has one. */
    public record Day(When day, @Nullable String name) {}
}
