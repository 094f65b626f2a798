package dev.sitrep.rules;

import dev.sitrep.deadline.OnCallShifts;
import dev.sitrep.deadline.Shift;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Rotation;
import dev.sitrep.model.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shifts of a schedule about now: from two weeks ago, or from its first day if that is later, to four weeks ahead. */
record OnCallSpan(Schedule schedule, ZoneId zone, Instant from, Instant to, List<Shift> shifts) {
    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(28);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** The spans of the schedules that Sitrep computes and that have anyone on call. */
    static List<OnCallSpan> all(Content content) {
        return content.catalog().onCall().schedules().values().stream()
                .filter(OnCallSpan::isComputed)
                .map(schedule -> of(schedule, content))
                .toList();
    }

    /** Whether Sitrep holds the schedule, and someone is on call by it. */
    static boolean isComputed(Schedule schedule) {
        return schedule.external() == null
                && (!schedule.overrides().isEmpty()
                        || schedule.rotations().stream()
                                .anyMatch(layer -> !layer.people().isEmpty()));
    }

    /** A time as the schedule's own people read it. */
    String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** A part of the span, in words. */
    String between(Instant begin, Instant end) {
        String until = end.equals(to) ? " on" : " until " + time(end);
        return "from " + time(begin) + until + " (" + zone.getId() + ")";
    }

    /** The shifts that somebody has. */
    List<Booking> bookings() {
        return shifts.stream().flatMap(shift -> booking(shift).stream()).toList();
    }

    /** What the overrides say that are not long past, whether they win or not. */
    List<Booking> overridden() {
        return schedule.overrides().stream()
                .map(o -> new Booking(o.person(), instant(o.from()), instant(o.to()), this, o))
                .filter(booking -> booking.to().isAfter(from))
                .toList();
    }

    private Optional<Booking> booking(Shift shift) {
        String person = shift.person();
        return person == null
                ? Optional.empty()
                : Optional.of(new Booking(person, shift.from(), shift.to(), this, shift.override()));
    }

    /** When an override's end is; a date alone means that day's handover. */
    private Instant instant(@Nullable Moment moment) {
        LocalDate date = moment == null ? null : moment.date();
        return moment == null ? Instant.MIN : date == null ? moment.instant() : handover(schedule, date, zone);
    }

    private static OnCallSpan of(Schedule schedule, Content content) {
        OnCallShifts shifts = OnCallShifts.of(schedule, siteZone(content.catalog()));
        Instant from = content.asOf().minus(BACK);
        Instant begins = begins(schedule, shifts.zone());
        Instant start = begins.isAfter(from) ? begins : from;
        Instant end = content.asOf().plus(AHEAD);
        return new OnCallSpan(schedule, shifts.zone(), start, end, shifts.between(start, end));
    }

    /** The handover of its first day; long ago where a layer says none. */
    private static Instant begins(Schedule schedule, ZoneId zone) {
        List<LocalDate> days = schedule.rotations().stream()
                .map(Rotation::from)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() || days.size() < schedule.rotations().size()
                ? Instant.MIN
                : handover(schedule, days.get(0), zone);
    }

    private static Instant handover(Schedule schedule, LocalDate day, ZoneId zone) {
        LocalTime time = schedule.handover();
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant();
    }

    private static ZoneId siteZone(Catalog catalog) {
        ZoneId zone = catalog.site().timezone();
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
