package dev.sitrep.deadline;

import dev.sitrep.model.Action;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Done;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions of incidents and postmortems: each is due when it says, else by the policy of the incident's level. */
final class ActionPromises {
    private final Terms terms;

    ActionPromises(Terms terms) {
        this.terms = terms;
    }

    List<Obligation> of(Postmortem postmortem) {
        Incident incident = Index.covered(postmortem).stream()
                .flatMap(id -> terms.index().incident(id).stream())
                .findFirst()
                .orElse(null);
        return owed("postmortems", postmortem.id(), postmortem.actions(), postmortem.breaches(), incident);
    }

    List<Obligation> of(Incident incident) {
        return owed("incidents", incident.id(), incident.actions(), incident.breaches(), incident);
    }

    private List<Obligation> owed(
            String home, String record, List<Action> actions, List<Breach> breaches, @Nullable Incident incident) {
        List<Obligation> owed = new ArrayList<>();
        Course course = incident == null || actions.isEmpty() ? null : new Course(terms, incident);
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String id = action.id();
            Draft draft = new Draft(
                    Kind.ACTION,
                    id == null ? String.valueOf(i + 1) : id,
                    home,
                    record,
                    breaches,
                    action.origin().at("due"),
                    terms);
            Obligation obligation = owed(action, draft, course);
            if (obligation != null) {
                owed.add(obligation);
            }
        }
        return owed;
    }

    private @Nullable Obligation owed(Action action, Draft draft, @Nullable Course course) {
        Moment due = action.due();
        Moment deadline;
        if (due != null) {
            deadline = due;
            draft.due(Basis.STATED, due, null, Due.stated(due.instant(), terms.zone()), null);
        } else {
            Reckoning reckoning = course == null ? null : byPolicy(course);
            if (reckoning == null) {
                return null;
            }
            deadline = Moment.of(reckoning.due().at());
            draft.policy(reckoning.pledge().policy())
                    .due(reckoning.basis(), reckoning.from(), reckoning.pledge().span(), reckoning.due(), null);
        }
        if (course != null && course.ladder().level() != null) {
            draft.severity(course.ladder().level().id());
        }
        String owner = action.owner();
        if (owner != null) {
            draft.owner(
                    terms.responsible().person(owner, deadline.instant(), course == null ? null : course.incident()));
        }
        return draft.fulfilled(at(action.done()), action.origin().at("done"))
                .standing(standing(action.done(), deadline, course));
    }

    private State standing(@Nullable Done done, Moment deadline, @Nullable Course course) {
        if (course != null && course.exempt()) {
            return State.EXEMPT;
        }
        Moment at = at(done);
        // Done on a day that nobody knows any more is done.
        if (done != null && done.at() == null) {
            return State.MET;
        }
        boolean byDate = at != null
                && deadline.date() != null
                && !at.instant().atZone(terms.zone()).toLocalDate().isAfter(deadline.date());
        return byDate ? State.MET : terms.judge().until(deadline.instant(), at, true);
    }

    private @Nullable Moment at(@Nullable Done done) {
        return done == null ? null : terms.judge().done(done.at());
    }

    /** Counted from the postmortem's publication; where none is owed or written, from the end of the incident. */
    private static @Nullable Reckoning byPolicy(Course course) {
        Reckoning published = course.reckon((level, clock) -> Pledge.within(level, level.actions(), Anchor.PUBLISHED));
        boolean none = course.postmortems().isEmpty()
                && course.last((level, clock) -> Pledge.of(level, level.postmortem())) == null;
        if (published != null || !none) {
            return published;
        }
        return course.reckon((level, clock) -> {
            Pledge pledge = Pledge.within(level, level.actions(), Anchor.PUBLISHED);
            return pledge == null ? null : pledge.after(Anchor.RESOLVED);
        });
    }
}
