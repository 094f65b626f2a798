package dev.sitrep.feed;

import dev.sitrep.format.CalendarText;
import dev.sitrep.view.CalendarEvent;
import dev.sitrep.view.EventCalendar;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes calendars to subscribe to: iCalendar (RFC 5545) with the names and intervals of RFC 7986. Times are instants in
 * UTC: no event repeats, so that none needs the rules of a zone.
 */
public final class CalendarWriter {
    /** How often a program may look; the site itself may be built less often. */
    private static final String INTERVAL = "PT1H";

    private final CalendarText out = new CalendarText();

    private CalendarWriter() {}

    /** A calendar as a file, UTF-8. */
    public static byte[] bytes(EventCalendar calendar) {
        return new CalendarWriter().calendar(calendar);
    }

    private byte[] calendar(EventCalendar calendar) {
        out.begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", "-//Sitrep//Status//EN")
                .value("CALSCALE", "GREGORIAN")
                .text("NAME", calendar.name())
                .text("X-WR-CALNAME", calendar.name())
                .value("REFRESH-INTERVAL;VALUE=DURATION", INTERVAL)
                .value("X-PUBLISHED-TTL", INTERVAL);
        calendar.events().forEach(this::event);
        if (calendar.events().isEmpty()) {
            out.utc();
        }
        return out.end().bytes();
    }

    private void event(CalendarEvent event) {
        out.begin("VEVENT")
                .value("UID", event.id())
                .time("DTSTAMP", event.changed())
                .time("LAST-MODIFIED", event.changed())
                .value("SEQUENCE", String.valueOf(event.revision()));
        CalendarEvent.Days days = event.days();
        if (days != null) {
            out.value("DTSTART;VALUE=DATE", date(days.first()));
            out.value("DTEND;VALUE=DATE", date(days.last().plusDays(1)));
        } else {
            out.time("DTSTART", event.from());
            if (event.to() != null) {
                out.time("DTEND", event.to());
            }
        }
        out.text("SUMMARY", event.title());
        if (!event.description().isEmpty()) {
            out.text("DESCRIPTION", event.description());
        }
        if (event.url() != null) {
            out.value("URL", event.url());
        }
        out.texts("CATEGORIES", event.categories())
                .value("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .value("TRANSP", "TRANSPARENT")
                .end();
    }

    private static String date(LocalDate date) {
        return String.format(Locale.ROOT, "%04d%02d%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
