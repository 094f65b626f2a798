package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Severity;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A target of the matrix that does not say until when, and so is never owed. */
final class TargetWithoutTime implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("target-without-time", Level.WARNING, "Every target of the matrix says until when");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Severity level : content.catalog().severities().levels()) {
            for (TargetTime target : TargetTime.of(level)) {
                if (target.span() == null && !target.settled()) {
                    reporter.report(Violation.at(
                                    target.origin().place(),
                                    "'" + target.name() + "' of " + level.id() + " says no time, and is never owed")
                            .hint("add '" + target.field() + "', or say in 'note' how it is meant")
                            .of(level.id(), target.name()));
                }
            }
        }
    }
}
