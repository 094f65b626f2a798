package dev.sitrep.deadline;

import static java.util.Objects.requireNonNull;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.Holidays;
import dev.sitrep.model.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons deadlines by looking at the clock on the wall minute after minute. It shares no code with what it is compared
 * to, and knows neither stretches of open time nor changes of the clocks.
 */
final class MinuteByMinute {
    private static final long MINUTE = 60;
    private static final long MOST = 400L * 24 * 60;

    private final @Nullable BusinessCalendar calendar;
    private final ZoneId zone;
    private final List<Pause> pauses;
    private final Instant asOf;
    private final boolean[][] open;
    private final Set<LocalDate> holidays;

    MinuteByMinute(@Nullable BusinessCalendar calendar, ZoneId zone, List<Pause> pauses, Instant asOf) {
        this.calendar = calendar;
        this.zone = zone;
        this.pauses = pauses;
        this.asOf = asOf;
        this.open = calendar == null ? new boolean[0][] : week(calendar);
        this.holidays = calendar == null ? Set.of() : holidays(calendar);
    }

    /** When so many open minutes have passed that are not paused. */
    Instant elapsed(Instant anchor, long minutes) {
        Instant minute = anchor;
        long left = minutes;
        for (long i = 0; left > 0; i++, minute = minute.plusSeconds(MINUTE)) {
            if (i > MOST) {
                throw new AssertionError("no end within " + MOST + " minutes of " + anchor);
            }
            left -= open(minute) && !paused(minute) ? 1 : 0;
        }
        return minute;
    }

    /** When the n-th day closes after the anchor's that has an open minute, and one that is not paused. */
    Instant businessDays(Instant anchor, int days) {
        LocalDate day = local(anchor).toLocalDate();
        int left = days;
        boolean counts = false;
        Instant close = null;
        Instant minute = anchor;
        for (long i = 0; i < MOST; i++, minute = minute.plusSeconds(MINUTE)) {
            LocalDate today = local(minute).toLocalDate();
            if (!today.equals(day)) {
                if (close != null && counts && --left == 0) {
                    return close;
                }
                day = today;
                counts = false;
                close = null;
            }
            if (!day.equals(local(anchor).toLocalDate()) && open(minute)) {
                close = minute.plusSeconds(MINUTE);
                counts |= !paused(minute);
            }
        }
        throw new AssertionError("no end within " + MOST + " minutes of " + anchor);
    }

    /** How many minutes of a stretch were not paused. */
    long running(Instant from, Instant to) {
        long count = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(MINUTE)) {
            count += paused(minute) ? 0 : 1;
        }
        return count;
    }

    private LocalDateTime local(Instant minute) {
        return LocalDateTime.ofInstant(minute, zone);
    }

    private boolean paused(Instant minute) {
        for (Pause pause : pauses) {
            Instant from = pause.from() == null ? Instant.MAX : pause.from().instant();
            Instant to = pause.to() == null ? Instant.MAX : pause.to().instant();
            if (!minute.isBefore(from) && minute.isBefore(to) && minute.isBefore(asOf)) {
                return true;
            }
        }
        return false;
    }

    private boolean open(Instant minute) {
        LocalDateTime local = local(minute);
        return calendar == null
                || open[local.getDayOfWeek().ordinal()][local.getHour() * 60 + local.getMinute()]
                        && !holidays.contains(local.toLocalDate());
    }

    private static boolean[][] week(BusinessCalendar calendar) {
        boolean[][] week = new boolean[7][24 * 60];
        calendar.hours()
                .forEach((days, hours) -> days.days()
                        .forEach(day -> hours.ranges()
                                .forEach(range -> Arrays.fill(week[day.ordinal()], range.from(), range.to(), true))));
        return week;
    }

    private static Set<LocalDate> holidays(BusinessCalendar calendar) {
        Set<LocalDate> days = new HashSet<>();
        Holidays holidays = calendar.holidays();
        if (holidays != null) {
            holidays.also().forEach(holiday -> days.add(requireNonNull(holiday.date())));
        }
        return days;
    }
}
