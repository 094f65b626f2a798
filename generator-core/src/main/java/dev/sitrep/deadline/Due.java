package dev.sitrep.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, and what went into it.
 *
 * @param at the deadline itself, included
 * @param zone in which its days were counted
 * @param calendar id of the business calendar; null around the clock
 * @param holidays days on the way that would have been worked
 * @param paused how long its clock stood still on the way
 */
public record Due(Instant at, ZoneId zone, @Nullable String calendar, List<LocalDate> holidays, Duration paused) {
    /** Copies the holidays. */
    public Due {
        holidays = List.copyOf(holidays);
    }

    /** A deadline that a record states. */
    static Due stated(Instant at, ZoneId zone) {
        return new Due(at, zone, null, List.of(), Duration.ZERO);
    }
}
