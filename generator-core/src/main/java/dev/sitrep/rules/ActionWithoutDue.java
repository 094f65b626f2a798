package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** An action that can never be overdue: neither it nor the policy says until when. */
final class ActionWithoutDue implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("action-without-due", Level.ERROR, "Every open action has a due date, its own or by policy");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (OpenActions.Open open : new OpenActions(content).all()) {
            if (!open.dated()) {
                reporter.report(Violation.at(open.origin().place(), "action " + open.name() + " has no due date")
                        .hint("add 'due' with a day, or give its severity a default: 'actions: { within: 30 days }'")
                        .of(open.record(), "action/" + open.name()));
            }
        }
    }
}
