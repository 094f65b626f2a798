package dev.sitrep.load;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as the clock on the wall showed it.
 *
 * @param time null where only a date was given
 */
record ClockTime(LocalDate date, @Nullable LocalTime time, ZoneOffset offset) {
    /** A time of day earlier by no more than this was written out of order; by more, it is past midnight. */
    private static final int OUT_OF_ORDER_SECONDS = 3 * 3600;

    static ClockTime of(OffsetDateTime moment) {
        return new ClockTime(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
    }

    /** The moment meant by a time of day that was written after this one. */
    OffsetDateTime next(LocalTime clock) {
        OffsetDateTime sameDay = LocalDateTime.of(date, clock).atOffset(offset);
        boolean pastMidnight = time != null && time.toSecondOfDay() - clock.toSecondOfDay() > OUT_OF_ORDER_SECONDS;
        return pastMidnight ? sameDay.plusDays(1) : sameDay;
    }
}
