package dev.sitrep.deadline;

import dev.sitrep.model.Cadence;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Routine;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recurring work: owed again so long after it was last done, or on the next of its days. */
final class RoutinePromises {
    private final Terms terms;

    RoutinePromises(Terms terms) {
        this.terms = terms;
    }

    List<Obligation> owed() {
        List<Obligation> owed = new ArrayList<>();
        for (Routine routine : terms.index().catalog().routine().routine()) {
            Cadence every = routine.every();
            if (every != null && routine.on() == null && !routine.automatic()) {
                owed.add(owed(routine, every));
            }
        }
        return owed;
    }

    private Obligation owed(Routine routine, Cadence every) {
        Moment last = last(routine.done());
        Draft draft = new Draft(
                        Kind.ROUTINE,
                        null,
                        "routine",
                        routine.id(),
                        routine.breaches(),
                        routine.origin().at(routine.done().isEmpty() ? "id" : "done"),
                        terms)
                .policy(routine.origin().at("every"));
        String owner = routine.owner();
        if (owner != null) {
            draft.owner(terms.responsible().person(owner, terms.asOf(), null));
        }
        Due due = last == null ? null : due(every, last.instant());
        if (last == null || due == null) {
            return draft.promised(Basis.NEVER, every.every()).standing(State.UNKNOWN);
        }
        return draft.due(Basis.DONE, last, every.every(), due, null)
                .standing(terms.judge().until(due.at(), null, true));
    }

    private @Nullable Due due(Cadence every, Instant last) {
        TimeSpan period = every.every();
        if (period != null) {
            return period.isImmediate() ? null : terms.after(last, period);
        }
        Occurrences days = Occurrences.of(every, terms.zone());
        Instant next = days.after(last);
        return next == null ? null : Due.stated(next, days.zone());
    }

    private @Nullable Moment last(List<Moment> done) {
        return done.stream()
                .filter(moment -> terms.judge().done(moment) != null)
                .max(Moment::compareTo)
                .orElse(null);
    }
}
