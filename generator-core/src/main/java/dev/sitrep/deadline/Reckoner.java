package dev.sitrep.deadline;

import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons deadlines on one calendar. Hours and minutes count open time; days, weeks and months are wall-clock periods in
 * the calendar's zone, as {@link ZonedDateTime#plus} has them; a business day ends at its last close.
 */
final class Reckoner {
    /** What takes longer than this to fall due never does. */
    private static final int HORIZON_YEARS = 10;

    private final OpenTime open;

    Reckoner(OpenTime open) {
        this.open = open;
    }

    OpenTime open() {
        return open;
    }

    /** The deadline; null where the calendar does not reach it in ten years. */
    @Nullable
    Due due(Instant anchor, TimeSpan span, Pauses pauses) {
        Instant at = anchor;
        if (!span.period().isZero()) {
            Instant end = anchor.atZone(open.zone()).plus(span.period()).toInstant();
            at = pauses.after(anchor, Duration.between(anchor, end));
        }
        if (at != null && span.businessDays() > 0) {
            at = close(at, span.businessDays(), pauses);
        }
        if (at != null && !span.elapsed().isZero()) {
            at = consumed(at, span.elapsed(), pauses);
        }
        if (at == null) {
            return null;
        }
        boolean byCalendar = span.businessDays() > 0 || !span.elapsed().isZero();
        return new Due(
                at,
                open.zone(),
                byCalendar ? open.id() : null,
                byCalendar ? holidays(anchor, at) : List.of(),
                pauses.within(new Interval(anchor, at)));
    }

    private @Nullable Instant consumed(Instant anchor, Duration length, Pauses pauses) {
        if (open.always()) {
            return pauses.after(anchor, length);
        }
        Duration left = length;
        LocalDate first = anchor.atZone(open.zone()).toLocalDate();
        LocalDate last = first.plusYears(HORIZON_YEARS);
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            for (Interval stretch : open.on(day)) {
                for (Interval running : pauses.outside(stretch.from(anchor))) {
                    if (left.compareTo(running.length()) <= 0) {
                        return running.from().plus(left);
                    }
                    left = left.minus(running.length());
                }
            }
        }
        return null;
    }

    private @Nullable Instant close(Instant anchor, int businessDays, Pauses pauses) {
        int left = businessDays;
        LocalDate first = anchor.atZone(open.zone()).toLocalDate();
        LocalDate last = first.plusYears(HORIZON_YEARS);
        for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            List<Interval> stretches = open.on(day);
            if (!stretches.stream().allMatch(pauses::cover) && --left == 0) {
                return stretches.get(stretches.size() - 1).to();
            }
        }
        return null;
    }

    private List<LocalDate> holidays(Instant from, Instant to) {
        if (open.always()) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = to.minusNanos(1).atZone(open.zone()).toLocalDate();
        for (LocalDate day = from.atZone(open.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (open.lostToHoliday(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
