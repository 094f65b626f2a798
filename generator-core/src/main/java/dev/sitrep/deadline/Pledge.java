package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Origin;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a level of the severity matrix promises, whatever kind it is.
 *
 * @param span the time promised
 * @param after what it counts from
 * @param calendar on which it is counted; null around the clock
 * @param pausable whether an incident's pauses stop its clock
 * @param policy where it is written
 */
record Pledge(TimeSpan span, Anchor after, @Nullable String calendar, boolean pausable, Place policy) {
    static @Nullable Pledge within(Severity level, @Nullable Target target, Anchor usual) {
        return target == null
                ? null
                : of(
                        level,
                        target.origin(),
                        "within",
                        target.within(),
                        target.after(),
                        usual,
                        target.calendar(),
                        target.pausable());
    }

    static @Nullable Pledge every(Severity level, @Nullable Target target, Anchor usual) {
        return target == null
                ? null
                : of(
                        level,
                        target.origin(),
                        "every",
                        target.every(),
                        target.after(),
                        usual,
                        target.calendar(),
                        target.pausable());
    }

    static @Nullable Pledge lasting(Severity level, @Nullable Target target, Anchor usual) {
        return target == null
                ? null
                : of(
                        level,
                        target.origin(),
                        "for",
                        target.lasting(),
                        target.after(),
                        usual,
                        target.calendar(),
                        target.pausable());
    }

    static @Nullable Pledge of(Severity level, @Nullable PostmortemTarget target) {
        return target == null
                ? null
                : of(
                        level,
                        target.origin(),
                        "within",
                        target.within(),
                        target.after(),
                        Anchor.RESOLVED,
                        target.calendar(),
                        target.pausable());
    }

    static @Nullable Pledge of(Severity level, NotifyTarget target, Anchor usual) {
        return of(
                level,
                target.origin(),
                "within",
                target.within(),
                target.after(),
                usual,
                target.calendar(),
                target.pausable());
    }

    static @Nullable Pledge of(Severity level, EscalationStep step, Anchor usual) {
        return of(level, step.origin(), "after", step.after(), usual, usual, step.calendar(), false);
    }

    /** The same, counted from something else. */
    Pledge after(Anchor other) {
        return new Pledge(span, other, calendar, pausable, policy);
    }

    private static @Nullable Pledge of(
            Severity level,
            Origin origin,
            String field,
            @Nullable TimeSpan span,
            @Nullable Anchor after,
            Anchor usual,
            @Nullable String calendar,
            @Nullable Boolean pausable) {
        return span == null
                ? null
                : new Pledge(
                        span,
                        after == null ? usual : after,
                        calendar == null ? level.calendar() : calendar,
                        Boolean.TRUE.equals(pausable),
                        origin.at(field));
    }
}
