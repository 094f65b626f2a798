package dev.sitrep.deadline;

import dev.sitrep.model.Cadence;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Drills. Where a plan names days, one is owed for each of them from the plan's first day on, and for the next to come; it
 * may be held as much too early as too late. Where a plan names a period, one is owed again so long after the last.
 */
final class DrillPromises {
    /** The days of a plan that are looked back on; a site that drills every day has three years of them. */
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
                DrillDays days = new DrillDays(terms, drill, plan, every);
                owed.addAll(every.day() == null ? periodic(days) : onDays(days));
            }
        }
        return owed;
    }

    private List<Obligation> onDays(DrillDays days) {
        List<DrillHeld> held = days.held();
        List<Obligation> owed = new ArrayList<>();
        int used = 0;
        for (Instant day : days.planned(MOST)) {
            while (used < held.size() && days.tooEarly(held.get(used), day)) {
                used++;
            }
            Instant next = days.next(day);
            boolean met = used < held.size() && (next == null || days.tooEarly(held.get(used), next));
            owed.add(days.owed(Basis.OCCURRENCE, Moment.of(day), null, day, met ? held.get(used++) : null));
        }
        return owed;
    }

    private List<Obligation> periodic(DrillDays days) {
        TimeSpan every = days.every();
        Moment last = days.from();
        List<Obligation> owed = new ArrayList<>();
        List<DrillHeld> held = days.held();
        for (DrillHeld one : held.subList(Math.max(0, held.size() - MOST), held.size())) {
            if (last != null) {
                owed.add(days.again(last, every, one));
            }
            last = one.on();
        }
        owed.add(last == null ? days.never(every) : days.again(last, every, null));
        return owed;
    }
}
