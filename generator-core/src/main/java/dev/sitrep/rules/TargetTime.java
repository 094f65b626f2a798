package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Escalate;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Origin;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time that a target of the matrix, or a step of an escalation, promises.
 *
 * @param level id
 * @param name as the file calls it
 * @param origin of the target
 * @param field that holds the time, or is to hold it
 * @param span the time; null where there is none
 * @param calendar on which it is counted; null round the clock
 * @param settled whether it may do without a time: words stand for it, or another rule asks for it
 */
record TargetTime(
        String level,
        String name,
        Origin origin,
        String field,
        @Nullable TimeSpan span,
        @Nullable String calendar,
        boolean settled) {
    Place place() {
        return origin.at(field);
    }

    /** All of a level, the steps that stand in it included. */
    static List<TargetTime> of(Severity level) {
        List<TargetTime> all = new ArrayList<>();
        within(all, level, "respond", level.respond());
        for (NotifyTarget n : level.notifications()) {
            add(all, level, "notify", n.origin(), "within", n.within(), n.calendar(), n.note() != null);
        }
        Escalate escalate = level.escalate();
        if (escalate != null) {
            escalate.steps().forEach(step -> step(all, level, step));
        }
        Target update = level.update();
        if (update != null) {
            boolean digest = update.digest() != null || update.note() != null;
            add(all, level, "update", update.origin(), "every", update.every(), update.calendar(), digest);
        }
        within(all, level, "restore", level.restore());
        Target observe = level.observe();
        if (observe != null) {
            add(
                    all,
                    level,
                    "observe",
                    observe.origin(),
                    "for",
                    observe.lasting(),
                    observe.calendar(),
                    observe.note() != null);
        }
        within(all, level, "artifacts", level.artifacts());
        within(all, level, "report", level.report());
        PostmortemTarget p = level.postmortem();
        if (p != null) {
            add(all, level, "postmortem", p.origin(), "within", p.within(), p.calendar(), p.note() != null);
        }
        within(all, level, "review", level.review());
        within(all, level, "actions", level.actions());
        return all;
    }

    /** A step is owed only where it says when; others are on judgement. */
    static void step(List<TargetTime> all, Severity level, EscalationStep step) {
        add(all, level, "escalate", step.origin(), "after", step.after(), step.calendar(), true);
    }

    private static void within(List<TargetTime> all, Severity level, String name, @Nullable Target target) {
        if (target != null) {
            boolean settled = target.note() != null || name.equals("respond");
            add(all, level, name, target.origin(), "within", target.within(), target.calendar(), settled);
        }
    }

    private static void add(
            List<TargetTime> all,
            Severity level,
            String name,
            Origin origin,
            String field,
            @Nullable TimeSpan span,
            @Nullable String calendar,
            boolean settled) {
        String on = calendar == null ? level.calendar() : calendar;
        all.add(new TargetTime(level.id(), name, origin, field, span, on, settled || origin.has(field)));
    }
}
