package dev.sitrep.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param id permanent, a UUID
 * @param revision a number that grows when the event changes
 * @param changed when it last did, by the record
 * @param from its beginning
 * @param to its end, not included; null where none is known, or none after the beginning
 * @param days set where the record tells days and no times
 * @param cancelled whether it will not be, or was none
 * @param title one line
 * @param description plain, some lines
 * @param url absolute, or null
 * @param categories in words
 */
public record CalendarEvent(
        String id,
        int revision,
        Instant changed,
        Instant from,
        @Nullable Instant to,
        @Nullable Days days,
        boolean cancelled,
        String title,
        String description,
        @Nullable String url,
        List<String> categories) {
    /** Whole days, the last included. */
    public record Days(LocalDate first, LocalDate last) {}
}
