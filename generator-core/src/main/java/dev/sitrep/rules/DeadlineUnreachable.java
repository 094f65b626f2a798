package dev.sitrep.rules;

import dev.sitrep.deadline.CalendarReach;
import dev.sitrep.finding.Level;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.Severity;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A target whose hours its calendar does not have in ten years. */
final class DeadlineUnreachable implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("deadline-unreachable", Level.ERROR, "The time of every target comes on its calendar");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        CalendarReach calendars = new CalendarReach(content.catalog());
        Set<Object> seen = new HashSet<>();
        for (Severity level : content.catalog().severities().levels()) {
            List<TargetTime> targets = new ArrayList<>(TargetTime.of(level));
            policy(level, content).forEach(step -> TargetTime.step(targets, level, step));
            for (TargetTime target : targets) {
                TimeSpan span = target.span();
                if (span != null
                        && !calendars.reaches(content.asOf(), span, target.calendar())
                        && seen.add(target.place())) {
                    reporter.report(unreachable(target, span));
                }
            }
        }
    }

    private static Violation unreachable(TargetTime target, TimeSpan span) {
        String calendar = target.calendar();
        return Violation.at(
                        target.place(),
                        "'" + target.name() + "' of " + target.level() + " does not come within ten years: "
                                + (calendar == null ? "" : "the calendar '" + calendar + "' has no ") + span.text())
                .hint("shorten it" + (calendar == null ? "" : ", or give the calendar more hours"))
                .of(target.level(), target.name());
    }

    private static List<EscalationStep> policy(Severity level, Content content) {
        String policy = level.escalate() == null ? null : level.escalate().policy();
        return policy == null
                ? List.of()
                : content.catalog().onCall().escalation().getOrDefault(policy, List.of());
    }
}
