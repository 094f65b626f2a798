package dev.sitrep.deadline;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the level of an incident promises from something on that has not come: it has no deadline yet. */
final class AwaitedPromises {
    private final Course course;
    private final List<Obligation> awaited = new ArrayList<>();

    AwaitedPromises(Course course) {
        this.course = course;
    }

    List<Obligation> awaited() {
        Severity level = course.ladder().level();
        if (level == null || course.exempt()) {
            return List.of();
        }
        Anchor clock = course.terms().clock();
        one(level, Kind.RESPOND, null, Pledge.within(level, level.respond(), clock));
        List<NotifyTarget> notifications = level.notifications();
        for (int i = 0; i < notifications.size(); i++) {
            NotifyTarget target = notifications.get(i);
            one(level, Kind.NOTIFY, ResponsePromises.part(target, i), Pledge.of(level, target, clock));
        }
        one(level, Kind.UPDATE, null, UpdatePromises.pledge(level, clock));
        one(level, Kind.RESTORE, null, Pledge.within(level, level.restore(), clock));
        one(level, Kind.OBSERVE, null, Pledge.lasting(level, level.observe(), Anchor.MITIGATED));
        one(level, Kind.ARTIFACTS, null, Pledge.within(level, level.artifacts(), Anchor.RESOLVED));
        one(level, Kind.REPORT, null, Pledge.within(level, level.report(), Anchor.RESOLVED));
        one(level, Kind.POSTMORTEM, null, Pledge.of(level, level.postmortem()));
        one(level, Kind.REVIEW, null, Pledge.within(level, level.review(), Anchor.RESOLVED));
        return awaited;
    }

    private void one(Severity level, Kind kind, @Nullable String part, @Nullable Pledge pledge) {
        if (pledge == null || course.at(pledge.after()) != null) {
            return;
        }
        Draft draft = new Draft(
                kind,
                part,
                "incidents",
                course.incident().id(),
                List.of(),
                course.incident().origin().place(),
                course.terms());
        awaited.add(draft.severity(level.id())
                .policy(pledge.policy())
                .promised(Basis.of(pledge.after()), pledge.span())
                .standing(State.PENDING));
    }
}
