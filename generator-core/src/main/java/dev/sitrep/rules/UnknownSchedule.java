package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An on-call schedule that is not there. */
final class UnknownSchedule extends ReferenceRule {
    UnknownSchedule() {
        super(
                new RuleInfo("unknown-schedule", Level.ERROR, "Schedules are defined in oncall.yaml"),
                ReferenceKind.SCHEDULE);
    }
}
