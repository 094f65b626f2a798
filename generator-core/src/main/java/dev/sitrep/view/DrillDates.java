package dev.sitrep.view;

import dev.sitrep.deadline.Occurrences;
import dev.sitrep.model.Cadence;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When a drill is owed next: one whose date has passed and that was not held yet comes before the one to come. */
final class DrillDates {
    private final Desk desk;
    private final DrillPlan plan;
    private final @Nullable Instant lastHeld;
    private final @Nullable Occurrences occurrences;

    DrillDates(Desk desk, Drill drill, DrillPlan plan) {
        this.desk = desk;
        this.plan = plan;
        this.lastHeld = drill.held().stream()
                .map(DrillHeld::on)
                .filter(on -> on != null && !on.instant().isAfter(desk.asOf()))
                .map(Moment::instant)
                .max(Instant::compareTo)
                .orElse(null);
        Cadence every = plan.every();
        this.occurrences =
                every == null ? null : Occurrences.of(every, desk.times().zone());
    }

    @Nullable
    Instant next() {
        if (occurrences == null) {
            return null;
        }
        Instant begin = begin(occurrences.zone());
        Instant past = occurrences.before(desk.asOf());
        if (past == null) {
            return periodic(occurrences, begin);
        }
        boolean owed = begin == null || !past.isBefore(begin);
        if (owed && !heldOnOrAfterTheDayOf(past, occurrences.zone())) {
            return past;
        }
        Instant from = begin == null || begin.isBefore(desk.asOf()) ? desk.asOf() : begin.minusNanos(1);
        return occurrences.after(from);
    }

    /** Where the one that is owed next stands. */
    Tag state(Instant next) {
        if (next.isAfter(desk.asOf())) {
            return new Tag("scheduled", desk.words().w("drill.planned"));
        }
        TimeSpan within = plan.within();
        Instant end = within == null
                ? next
                : next.atZone(desk.times().zone())
                        .plus(within.period())
                        .plusDays(within.businessDays())
                        .plus(within.elapsed())
                        .toInstant();
        return desk.asOf().isAfter(end)
                ? new Tag("overdue", desk.words().w("drill.overdue"))
                : new Tag("due-soon", desk.words().w("drill.due"));
    }

    private @Nullable Instant periodic(Occurrences every, @Nullable Instant begin) {
        if (lastHeld != null) {
            return every.after(lastHeld);
        }
        return begin;
    }

    private @Nullable Instant begin(ZoneId zone) {
        LocalDate from = plan.from();
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    private boolean heldOnOrAfterTheDayOf(Instant occurrence, ZoneId zone) {
        return lastHeld != null
                && !lastHeld.isBefore(
                        occurrence.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
    }
}
