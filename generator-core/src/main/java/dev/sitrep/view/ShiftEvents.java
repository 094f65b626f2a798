package dev.sitrep.view;

import dev.sitrep.deadline.OnCallShifts;
import dev.sitrep.deadline.Shift;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Rotation;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.ShiftOverride;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shifts as events: each with its own instants, so that a handover keeps its hour when the clocks change, whatever the
 * calendar that reads it knows of that zone. They reach from the month three before the clock's to the sixth after it,
 * so that a file changes once a month; a shift without an end in sight is told month by month.
 */
final class ShiftEvents {
    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 6;
    /** How much longer than that a shift may be and still be told as one. */
    private static final Duration MARGIN = Duration.ofDays(92);

    private final Desk desk;
    private final PageProse prose;
    private final @Nullable String address;
    private final PermanentIds ids;

    ShiftEvents(Desk desk, PageProse prose, @Nullable String address) {
        this.desk = desk;
        this.prose = prose;
        this.address = address;
        this.ids = new PermanentIds(desk.site());
    }

    /** An event, and whose it is. */
    record Owned(String person, CalendarEvent event) {}

    List<Owned> of(Schedule schedule) {
        OnCallShifts shifts = OnCallShifts.of(schedule, desk.times().zone());
        ZoneId zone = shifts.zone();
        YearMonth now = YearMonth.from(desk.asOf().atZone(zone));
        Instant from = start(now.minusMonths(MONTHS_BACK), zone);
        Instant to = start(now.plusMonths(MONTHS_AHEAD + 1L), zone);
        List<Owned> events = new ArrayList<>();
        for (Shift shift : shifts.between(from.minus(MARGIN), to.plus(MARGIN))) {
            if (!shift.to().isAfter(from) || !shift.from().isBefore(to)) {
                continue;
            }
            boolean endless =
                    shift.from().equals(from.minus(MARGIN)) || shift.to().equals(to.plus(MARGIN));
            if (!endless) {
                add(events, schedule, shift, shift.from(), shift.to());
                continue;
            }
            for (int month = -MONTHS_BACK; month <= MONTHS_AHEAD; month++) {
                Instant begin = start(now.plusMonths(month), zone);
                Instant end = start(now.plusMonths(month + 1L), zone);
                add(
                        events,
                        schedule,
                        shift,
                        shift.from().isAfter(begin) ? shift.from() : begin,
                        shift.to().isBefore(end) ? shift.to() : end);
            }
        }
        return events;
    }

    private void add(List<Owned> events, Schedule schedule, Shift shift, Instant from, Instant to) {
        String person = shift.person();
        if (person == null || !from.isBefore(to)) {
            return;
        }
        String name = schedule.name() == null ? schedule.id() : schedule.name();
        ShiftOverride override = shift.override();
        String why = override == null || override.why() == null ? null : prose.text(override.why(), override.origin());
        String page = address == null ? null : SiteAddress.page(address, Urls.list("on-call"));
        List<String> lines = new ArrayList<>();
        if (override != null) {
            lines.add(desk.words().w("on-call.exception") + (why == null || why.isBlank() ? "" : ": " + why));
        }
        if (page != null) {
            lines.add(page);
        }
        events.add(new Owned(
                person,
                new CalendarEvent(
                        ids.of("shift", schedule.id(), from.toString()).toString(),
                        revision(schedule, from, to),
                        written(schedule),
                        from,
                        to,
                        null,
                        false,
                        desk.words().f("calendar.shift", desk.index().partyName(person), name),
                        String.join("\n", lines),
                        page,
                        List.of(name))));
    }

    /** How many exceptions touch a shift: each that is written down may have changed it. */
    private static int revision(Schedule schedule, Instant from, Instant to) {
        return (int) schedule.overrides().stream()
                .filter(o -> touches(o.from(), o.to(), from, to))
                .count();
    }

    private static boolean touches(@Nullable Moment begin, @Nullable Moment end, Instant from, Instant to) {
        return begin != null
                && end != null
                && !begin.instant().isAfter(to)
                && !end.instant().isBefore(from);
    }

    /** A schedule does not say when it was written: the first day that its rotations name stands for it. */
    private Instant written(Schedule schedule) {
        ZoneId zone = schedule.timezone() == null ? desk.times().zone() : schedule.timezone();
        return schedule.rotations().stream()
                .map(Rotation::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(first ->
                        LastChange.instant(Moment.of(first.atStartOfDay(zone).toInstant())))
                .orElse(Instant.EPOCH);
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
