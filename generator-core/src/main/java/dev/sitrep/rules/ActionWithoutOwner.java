package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** An action that nobody is to do. */
final class ActionWithoutOwner implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("action-without-owner", Level.ERROR, "Every open action has an owner");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (OpenActions.Open open : new OpenActions(content).all()) {
            if (!open.origin().has("owner")) {
                reporter.report(Violation.at(open.origin().place(), "action " + open.name() + " has no owner")
                        .hint("add 'owner' with a person, role or team of contacts.yaml")
                        .of(open.record(), "action/" + open.name()));
            }
        }
    }
}
