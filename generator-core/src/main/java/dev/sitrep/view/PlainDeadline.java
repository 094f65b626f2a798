package dev.sitrep.view;

import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Deadlines on the calendar that never closes: elapsed hours, and wall-clock days in the site's zone. */
final class PlainDeadline {
    private final ZoneId zone;

    PlainDeadline(ZoneId zone) {
        this.zone = zone;
    }

    /** Until when; null where it takes a business calendar to tell. */
    @Nullable
    Instant of(Instant anchor, TimeSpan within, @Nullable String calendar) {
        if (within.businessDays() > 0 || (calendar != null && !calendar.equals("24x7"))) {
            return null;
        }
        return anchor.atZone(zone).plus(within.period()).plus(within.elapsed()).toInstant();
    }

    /** Whether it was done by then. What has a date alone is compared by date. */
    boolean kept(Moment done, Instant due) {
        LocalDate date = done.date();
        return date == null
                ? !done.instant().isAfter(due)
                : !date.isAfter(due.atZone(zone).toLocalDate());
    }
}
