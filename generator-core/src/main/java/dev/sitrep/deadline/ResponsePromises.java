package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Artifact;
import dev.sitrep.model.EventKind;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The promises that an incident itself meets: to respond, notify, restore, observe, save evidence and report. */
final class ResponsePromises {
    private final Course course;
    private final Incident incident;
    private final Life life;
    private final Judge judge;
    private final List<Obligation> owed = new ArrayList<>();

    ResponsePromises(Course course) {
        this.course = course;
        this.incident = course.incident();
        this.life = course.life();
        this.judge = course.terms().judge();
    }

    List<Obligation> owed() {
        one(
                Kind.RESPOND,
                null,
                (level, clock) -> Pledge.within(level, level.respond(), clock),
                life.at(Anchor.ACKNOWLEDGED),
                life.place(Anchor.ACKNOWLEDGED));
        notifications();
        one(
                Kind.RESTORE,
                null,
                (level, clock) -> Pledge.within(level, level.restore(), clock),
                life.ended(),
                course.place(Anchor.MITIGATED));
        observation();
        Artifact saved = firstSaved();
        one(
                Kind.ARTIFACTS,
                null,
                (level, clock) -> Pledge.within(level, level.artifacts(), Anchor.RESOLVED),
                saved == null ? null : saved.collected(),
                saved == null ? null : saved.origin().at("collected"));
        one(
                Kind.REPORT,
                null,
                (level, clock) -> Pledge.within(level, level.report(), Anchor.RESOLVED),
                life.at(Anchor.REPORTED),
                life.place(Anchor.REPORTED));
        return owed;
    }

    private void one(
            Kind kind,
            @Nullable String part,
            BiFunction<Severity, Anchor, @Nullable Pledge> pledges,
            @Nullable Moment stated,
            @Nullable Place place) {
        Reckoning reckoning = course.reckon(pledges);
        if (reckoning == null) {
            return;
        }
        Moment done = judge.done(stated);
        boolean answerable = !kind.endsWithIncident() || !life.over();
        State state =
                course.exempt() ? State.EXEMPT : judge.until(reckoning.due().at(), done, answerable);
        owed.add(course.draft(kind, part, reckoning, roles(kind))
                .fulfilled(done, place)
                .standing(state));
    }

    /** A notification that several levels promise keeps its id; those without one are told apart by their place. */
    private void notifications() {
        Map<String, BiFunction<Severity, Anchor, @Nullable Pledge>> pledges = new LinkedHashMap<>();
        Map<String, NotifyTarget> targets = new LinkedHashMap<>();
        for (Ladder.Rung rung : course.ladder().rungs()) {
            List<NotifyTarget> promised = rung.level().notifications();
            for (int i = 0; i < promised.size(); i++) {
                String part = part(promised.get(i), i);
                targets.put(part, promised.get(i));
                pledges.put(part, (level, clock) -> pledge(level, part, clock));
            }
        }
        pledges.forEach((part, pledge) -> {
            Told told = told(Objects.requireNonNull(targets.get(part)), part);
            one(Kind.NOTIFY, part, pledge, told == null ? null : told.at(), told == null ? null : told.place());
        });
    }

    private static @Nullable Pledge pledge(Severity level, String part, Anchor clock) {
        List<NotifyTarget> promised = level.notifications();
        for (int i = 0; i < promised.size(); i++) {
            if (part(promised.get(i), i).equals(part)) {
                return Pledge.of(level, promised.get(i), clock);
            }
        }
        return null;
    }

    static String part(NotifyTarget target, int i) {
        String id = target.id();
        return id == null ? String.valueOf(i + 1) : id;
    }

    private record Told(Moment at, Place place) {}

    /** What {@code notified} says, else the first such entry of the timeline. */
    private @Nullable Told told(NotifyTarget target, String part) {
        Moment stated = incident.notified().get(part);
        if (stated != null) {
            return new Told(stated, incident.origin().at("notified/" + part));
        }
        for (TimelineEntry entry : incident.timeline()) {
            String to = entry.to();
            Moment at = entry.at();
            if (entry.kind() == EventKind.NOTIFIED
                    && at != null
                    && (to == null
                            ? target.id() == null
                            : to.equals(part) || target.who().contains(to))) {
                return new Told(at, entry.origin().at("at"));
            }
        }
        return null;
    }

    private void observation() {
        BiFunction<Severity, Anchor, @Nullable Pledge> pledges =
                (level, clock) -> Pledge.lasting(level, level.observe(), Anchor.MITIGATED);
        Reckoning reckoning = course.reckon(pledges);
        if (reckoning == null) {
            return;
        }
        boolean afterwards = reckoning.pledge().after() == Anchor.RESOLVED;
        Moment ended =
                judge.done(incident.observedUntil() == null && !afterwards ? life.closed() : incident.observedUntil());
        String field = incident.observedUntil() == null ? "resolved" : "observed-until";
        boolean over = afterwards
                ? course.terms().asOf().isAfter(judge.failsAfter(reckoning.due().at()))
                : life.over();
        boolean untold = !afterwards && life.at(Anchor.MITIGATED) == null;
        State state = course.exempt()
                ? State.EXEMPT
                : untold ? State.UNKNOWN : judge.lasting(reckoning.due().at(), ended, over);
        owed.add(course.draft(Kind.OBSERVE, null, reckoning)
                .harmless(true)
                .fulfilled(ended, incident.origin().at(field))
                .standing(state));
    }

    private @Nullable Artifact firstSaved() {
        return incident.artifacts().stream()
                .filter(artifact -> artifact.collected() != null)
                .min(Comparator.comparing(Artifact::collected, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    private static String[] roles(Kind kind) {
        return kind == Kind.NOTIFY ? new String[] {"communications-lead"} : new String[0];
    }
}
