package dev.sitrep.deadline;

import dev.sitrep.model.Moment;
import dev.sitrep.model.Rotation;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.ShiftOverride;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call when, by a schedule. An on-call day runs from its handover to the next day's. Of the layers that apply
 * to it the last one wins, and an override wins over them all, a later one over an earlier one. A layer without
 * {@code every} is always its first person's; one without {@code from} counts its turns from a Monday. A date alone in
 * an override means that day's handover. A schedule that another product holds has no shifts.
 */
public final class OnCallShifts {
    private final ZoneId zone;
    private final LocalTime handover;
    private final List<RotationTurns> layers = new ArrayList<>();
    private final List<ShiftOverride> overrides;

    private OnCallShifts(Schedule schedule, ZoneId site) {
        ZoneId own = schedule.timezone();
        LocalTime begins = schedule.handover();
        this.zone = own == null ? site : own;
        this.handover = begins == null ? LocalTime.MIDNIGHT : begins;
        boolean external = schedule.external() != null;
        for (Rotation rotation : external ? List.<Rotation>of() : schedule.rotations()) {
            layers.add(new RotationTurns(rotation, zone, handover));
        }
        this.overrides = external ? List.of() : schedule.overrides();
    }

    /**
     * The shifts of a schedule.
     *
     * @param site zone of the site, for a schedule that names none
     */
    public static OnCallShifts of(Schedule schedule, ZoneId site) {
        return new OnCallShifts(schedule, site);
    }

    /** The zone of its handovers. */
    public ZoneId zone() {
        return zone;
    }

    /** Who is on call; null where nobody is. */
    public @Nullable String at(Instant instant) {
        ShiftOverride override = override(instant);
        return override != null ? override.person() : rotated(instant);
    }

    /** Who is on call from one instant to another, gaps included, without a hole or an overlap. */
    public List<Shift> between(Instant from, Instant to) {
        List<Shift> shifts = new ArrayList<>();
        Instant start = from;
        for (Instant end : changes(from, to)) {
            ShiftOverride override = override(start);
            Shift shift = new Shift(override != null ? override.person() : rotated(start), start, end, override);
            int last = shifts.size() - 1;
            if (last >= 0 && shifts.get(last).continuedBy(shift)) {
                Shift before = shifts.get(last);
                shifts.set(last, new Shift(before.person(), before.from(), end, before.override()));
            } else {
                shifts.add(shift);
            }
            start = end;
        }
        return List.copyOf(shifts);
    }

    /** When there may be another one: after the first instant, up to and with the last. */
    private SortedSet<Instant> changes(Instant from, Instant to) {
        SortedSet<Instant> changes = new TreeSet<>();
        if (!from.isBefore(to)) {
            return changes;
        }
        LocalDate last = day(to);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            changes.add(start(day));
        }
        layers.forEach(layer -> layer.addStarts(from, to, changes));
        for (ShiftOverride override : overrides) {
            Instant begin = instant(override.from());
            Instant end = instant(override.to());
            if (begin != null && end != null) {
                changes.add(begin);
                changes.add(end);
            }
        }
        changes.add(to);
        return changes.subSet(from.plusNanos(1), to.plusNanos(1));
    }

    private @Nullable String rotated(Instant instant) {
        LocalDate day = day(instant);
        for (int i = layers.size() - 1; i >= 0; i--) {
            String person = layers.get(i).at(instant, day);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private @Nullable ShiftOverride override(Instant instant) {
        for (int i = overrides.size() - 1; i >= 0; i--) {
            ShiftOverride override = overrides.get(i);
            Instant from = instant(override.from());
            Instant to = instant(override.to());
            if (from != null && to != null && !instant.isBefore(from) && instant.isBefore(to)) {
                return override;
            }
        }
        return null;
    }

    private @Nullable Instant instant(@Nullable Moment moment) {
        if (moment == null) {
            return null;
        }
        LocalDate date = moment.date();
        return date == null ? moment.instant() : start(date);
    }

    /** The on-call day of an instant. */
    private LocalDate day(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return instant.isBefore(start(day)) ? day.minusDays(1) : day;
    }

    private Instant start(LocalDate day) {
        return day.atTime(handover).atZone(zone).toInstant();
    }
}
