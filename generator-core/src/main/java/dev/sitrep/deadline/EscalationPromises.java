package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Escalate;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.EventKind;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Severity;
import dev.sitrep.model.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the escalation policies that an incident came to. A step without a time is never owed. After a
 * re-classification the steps of the new level count from it, and those of the old one that had not come are not owed.
 */
final class EscalationPromises {
    private final Course course;
    private final Incident incident;
    private final Judge judge;
    private final Map<String, Integer> parts = new HashMap<>();

    EscalationPromises(Course course) {
        this.course = course;
        this.incident = course.incident();
        this.judge = course.terms().judge();
    }

    List<Obligation> owed() {
        List<Obligation> owed = new ArrayList<>();
        List<Ladder.Rung> rungs = course.ladder().rungs();
        Anchor clock = course.terms().clock();
        Moment began = course.at(clock);
        for (int i = 0; i < rungs.size() && began != null; i++) {
            Ladder.Rung rung = rungs.get(i);
            Moment since = rung.since();
            boolean changed = since != null && began.before(since);
            Moment until = i + 1 < rungs.size() ? rungs.get(i + 1).since() : null;
            for (EscalationStep step : steps(rung.level())) {
                Pledge pledge = Pledge.of(rung.level(), step, clock);
                Reckoning reckoning = pledge == null
                        ? null
                        : course.reckon(
                                pledge,
                                rung.level().id(),
                                changed ? Basis.RECLASSIFIED : Basis.of(course.stated(clock)),
                                changed && since != null ? since : began);
                if (reckoning != null && owes(step, reckoning.due().at(), until)) {
                    owed.add(owed(step, reckoning));
                }
            }
        }
        return owed;
    }

    private List<EscalationStep> steps(Severity level) {
        Escalate escalate = level.escalate();
        if (escalate == null) {
            return List.of();
        }
        String policy = escalate.policy();
        return policy == null
                ? escalate.steps()
                : course.terms().index().catalog().onCall().escalation().getOrDefault(policy, List.of());
    }

    /** Whether a step's time came before the impact ended, before the level changed, and, where asked, before it was acknowledged. */
    private boolean owes(EscalationStep step, Instant time, @Nullable Moment until) {
        boolean tooLate = before(course.life().ended(), time) || (until != null && before(until, time));
        boolean inHand =
                "acknowledged".equals(step.unless()) && before(course.life().at(Anchor.ACKNOWLEDGED), time);
        return !tooLate && !inHand;
    }

    private static boolean before(@Nullable Moment moment, Instant time) {
        return moment != null && !moment.instant().isAfter(time);
    }

    private Obligation owed(EscalationStep step, Reckoning reckoning) {
        Instant time = reckoning.due().at();
        boolean first = Objects.requireNonNull(step.after()).isImmediate();
        Moment acknowledged = judge.done(course.life().at(Anchor.ACKNOWLEDGED));
        Called called = called(step);
        Moment done = judge.done(called == null ? null : called.at());
        Place place = called == null ? null : called.place();
        State state;
        if (course.exempt()) {
            state = State.EXEMPT;
        } else if (first && acknowledged != null && (done == null || !judge.kept(done, judge.tolerated(time)))) {
            done = acknowledged;
            place = course.life().place(Anchor.ACKNOWLEDGED);
            state = State.MET;
        } else if (done == null && !course.terms().asOf().isAfter(judge.tolerated(time))) {
            State early = judge.until(time, null, true);
            state = early == State.OVERDUE ? State.DUE_SOON : early;
        } else {
            state = judge.until(judge.tolerated(time), done, !course.life().over());
        }
        return course.draft(Kind.ESCALATE, part(step), reckoning)
                .owner(course.terms()
                        .responsible()
                        .of(incident, reckoning.from().instant(), "incident-commander", "on-call-engineer"))
                .tolerated(judge.tolerated(time))
                .harmless(course.life().over())
                .fulfilled(done, place)
                .standing(state);
    }

    /** Its level, else whom it calls; numbered where a policy names several alike. */
    private String part(EscalationStep step) {
        String level = step.level();
        String name = level == null ? String.join("+", step.whom()) : level;
        int count = parts.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "-" + count;
    }

    private record Called(Moment at, Place place) {}

    /** When the last of those who were to be called was, or the first where any will do; null where one is missing. */
    private @Nullable Called called(EscalationStep step) {
        Called all = null;
        for (String party : step.whom()) {
            if (course.terms().responsible().automatic(party)) {
                continue;
            }
            Called one = called(party);
            boolean any = Boolean.TRUE.equals(step.any());
            if (one == null && !any) {
                return null;
            }
            if (one != null
                    && (all == null
                            || (any ? one.at().before(all.at()) : all.at().before(one.at())))) {
                all = one;
            }
        }
        return all;
    }

    private @Nullable Called called(String party) {
        for (TimelineEntry entry : incident.timeline()) {
            String to = entry.to();
            Moment at = entry.at();
            if ((entry.kind() == EventKind.ESCALATED || entry.kind() == EventKind.NOTIFIED)
                    && to != null
                    && at != null
                    && course.terms().responsible().standsFor(to, party, at.instant(), incident)) {
                return new Called(at, entry.origin().at("at"));
            }
        }
        Moment notified = incident.notified().get(party);
        return notified == null ? null : new Called(notified, incident.origin().at("notified/" + party));
    }
}
