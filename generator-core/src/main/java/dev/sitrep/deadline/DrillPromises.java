package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Cadence;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drills: one is owed for each day that the plan names, from its first day on, and for the next one to come. Each one that
 * was held meets the earliest day that is still open, as long as it was held before the next but one.
 */
final class DrillPromises {
    private static final int MOST = 1_000;

    private final Terms terms;

    DrillPromises(Terms terms) {
        this.terms = terms;
    }

    List<Obligation> owed() {
        List<Obligation> owed = new ArrayList<>();
        for (Drill drill : terms.index().catalog().drills()) {
            DrillPlan plan = drill.plan();
            Cadence every = plan == null ? null : plan.every();
            if (plan != null && every != null) {
                owed.addAll(owed(drill, plan, every));
            }
        }
        return owed;
    }

    private List<Obligation> owed(Drill drill, DrillPlan plan, Cadence every) {
        Occurrences days = Occurrences.of(every, terms.zone());
        List<DrillHeld> held = drill.held().stream()
                .filter(h -> h.on() != null && terms.judge().done(h.on()) != null)
                .sorted(Comparator.comparing(DrillHeld::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Obligation> owed = new ArrayList<>();
        int used = 0;
        Instant from = begin(plan, held, days);
        Instant day = from == null ? null : days.first(from);
        for (int i = 0; day != null && i < MOST; i++) {
            Instant next = days.after(day);
            DrillHeld met = used < held.size() && (next == null || heldBefore(held.get(used), next, days.zone()))
                    ? held.get(used)
                    : null;
            used += met == null ? 0 : 1;
            owed.add(owed(drill, plan, every, day, met));
            boolean toCome = day.isAfter(terms.asOf());
            day = toCome ? null : next;
        }
        return owed;
    }

    private Obligation owed(Drill drill, DrillPlan plan, Cadence every, Instant day, @Nullable DrillHeld met) {
        ZoneId zone = Occurrences.of(every, terms.zone()).zone();
        LocalDate date = day.atZone(zone).toLocalDate();
        TimeSpan within = plan.within();
        Due due = within == null ? Due.stated(day, zone) : terms.after(day, within);
        Place policy = plan.origin().at("every");
        Moment done = met == null ? null : met.on();
        Draft draft = new Draft(Kind.DRILL, date.toString(), "drills", drill.id(), drill.breaches(), policy, terms)
                .policy(policy);
        String owner = drill.owner();
        if (owner != null) {
            draft.owner(terms.responsible().person(owner, day, null));
        }
        Due stated = due == null ? Due.stated(day, zone) : due;
        State state = terms.judge().beforeTheGate(Moment.of(day))
                ? State.EXEMPT
                : terms.judge().until(stated.at(), done, true);
        return draft.due(Basis.OCCURRENCE, Moment.of(day), within, stated, null)
                .fulfilled(done, met == null ? null : met.origin().at("on"))
                .standing(state);
    }

    /** A date alone is held on its day, not at its end. */
    private static boolean heldBefore(DrillHeld held, Instant next, ZoneId zone) {
        Moment on = held.on();
        if (on == null) {
            return false;
        }
        LocalDate date = on.date();
        return date == null
                ? on.instant().isBefore(next)
                : date.isBefore(next.atZone(zone).toLocalDate());
    }

    /** From when on the plan holds: its first day, else the month of the first one held, else the clock of the run. */
    private @Nullable Instant begin(DrillPlan plan, List<DrillHeld> held, Occurrences days) {
        LocalDate from = plan.from();
        if (from != null) {
            return from.atStartOfDay(days.zone()).toInstant();
        }
        Moment first = held.isEmpty() ? null : held.get(0).on();
        Instant since = first == null ? terms.asOf() : first.instant();
        Instant before = days.before(since);
        return before == null ? (first == null ? null : since) : before;
    }
}
