package dev.sitrep.deadline;

import dev.sitrep.model.ZoneNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Instants as a clock on the wall shows them, in English. Names of days and months are our own: the JDK's differ between
 * versions.
 *
 * @param zone where the clock hangs
 * @param years whether it tells the year
 */
public record WallClock(ZoneId zone, boolean years) {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** What has a date alone is due by the end of it. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** Day and time with the name of its zone; the day alone for its last second. */
    public String stamp(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        if (local.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(END_OF_DAY)) {
            return day(local.toLocalDate());
        }
        return day(local.toLocalDate()) + " " + two(local.getHour()) + ":" + two(local.getMinute()) + seconds(local)
                + " " + ZoneNames.of(local);
    }

    /** A day: {@code Mon 19 Jan}. */
    public String day(LocalDate date) {
        return shortDay(date) + " " + MONTHS[date.getMonthValue() - 1] + (years ? " " + date.getYear() : "");
    }

    /** A day of a month that is told already: {@code Mon 19}. */
    static String shortDay(LocalDate date) {
        return DAYS[date.getDayOfWeek().ordinal()] + " " + date.getDayOfMonth();
    }

    private static String seconds(ZonedDateTime local) {
        return local.getSecond() == 0 ? "" : ":" + two(local.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
