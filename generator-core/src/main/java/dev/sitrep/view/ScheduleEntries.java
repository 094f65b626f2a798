package dev.sitrep.view;

import dev.sitrep.deadline.OnCallShifts;
import dev.sitrep.deadline.Shift;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Rotation;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.ShiftOverride;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The schedules of the on-call page. */
final class ScheduleEntries {
    private final Desk desk;
    private final Rota rota;
    private final PageProse prose;
    private final Parts parts;
    private final Callees callees;

    ScheduleEntries(Desk desk, Rota rota, PageProse prose) {
        this.desk = desk;
        this.rota = rota;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.callees = new Callees(desk, rota, prose);
    }

    OnCallView.ScheduleEntry entry(Schedule s, String anchor) {
        List<Shift> shifts = rota.shifts(s.id());
        LocalTime handover = s.handover() == null ? LocalTime.MIDNIGHT : s.handover();
        return new OnCallView.ScheduleEntry(
                anchor,
                s.id(),
                s.name() == null ? s.id() : s.name(),
                OnCallShifts.of(s, desk.times().zone()).zone().getId(),
                String.format(Locale.ROOT, "%02d:%02d", handover.getHour(), handover.getMinute()),
                s.external(),
                s.url() == null ? null : link(s),
                shifts.isEmpty() ? null : turn(shifts.get(0), true),
                shifts.size() < 2 ? null : turn(shifts.get(1), false),
                shifts.stream().map(this::row).toList(),
                s.rotations().stream().map(this::layer).toList(),
                s.overrides().stream().map(this::exception).toList(),
                desk.catalog().contacts().roles().values().stream()
                        .filter(r -> s.id().equals(r.schedule()))
                        .map(r -> parts.party(r.id()))
                        .toList(),
                prose.inline(s.note(), s.origin(), "note"));
    }

    private static TextLink link(Schedule s) {
        String url = Ways.http(s.url() == null ? "" : s.url());
        String text = s.name() == null ? s.id() : s.name();
        return url == null ? TextLink.plain(String.valueOf(s.url())) : new TextLink(text, url, true);
    }

    private OnCallView.Turn turn(Shift shift, boolean goesOn) {
        boolean ends = rota.ends(shift);
        Instant change = goesOn ? shift.to() : shift.from();
        return new OnCallView.Turn(
                shift.person() == null
                        ? null
                        : callees.of(List.of(shift.person())).get(0),
                desk.times().of(shift.from()),
                ends ? desk.times().of(shift.to()) : null,
                why(shift),
                goesOn && !ends ? null : desk.times().relative(change));
    }

    private OnCallView.ShiftRow row(Shift shift) {
        String person = shift.person();
        return new OnCallView.ShiftRow(
                person == null ? null : parts.party(person),
                weekday(shift.from()),
                desk.times().of(shift.from()),
                weekday(shift.to()),
                desk.times().of(shift.to()),
                !rota.ends(shift),
                desk.times().length(Duration.between(shift.from(), shift.to())),
                shift.override() != null,
                why(shift));
    }

    private @Nullable String why(Shift shift) {
        ShiftOverride override = shift.override();
        return override == null ? null : prose.inline(override.why(), override.origin(), "why");
    }

    private OnCallView.Layer layer(Rotation r) {
        CalendarViews calendars = new CalendarViews(desk);
        return new OnCallView.Layer(
                parts.parties(r.people()),
                r.every() == null ? null : desk.times().span(r.every()),
                r.from() == null ? null : desk.times().of(r.from()),
                r.until() == null ? null : desk.times().of(r.until()),
                r.days().stream().map(calendars::days).toList(),
                prose.inline(r.note(), r.origin(), "note"));
    }

    private OnCallView.ExceptionEntry exception(ShiftOverride o) {
        Moment to = o.to();
        return new OnCallView.ExceptionEntry(
                parts.party(o.person()),
                desk.times().of(o.from()),
                desk.times().of(to),
                prose.inline(o.why(), o.origin(), "why"),
                to != null && !to.instant().isAfter(desk.asOf()));
    }

    private String weekday(Instant instant) {
        return desk.times().weekday(instant.atZone(desk.times().zone()).getDayOfWeek());
    }
}
