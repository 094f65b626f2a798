package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Alert;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;
import java.util.stream.Collectors;

/** An alert that pages someone and does not say what to do. */
final class AlertWithoutRunbook implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("alert-without-runbook", Level.WARNING, "Every alert leads to a runbook");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Set<String> named = content.catalog().runbooks().stream()
                .flatMap(runbook -> runbook.alerts().stream())
                .collect(Collectors.toSet());
        for (Alert alert : content.catalog().alerts().alerts()) {
            if (alert.runbook() == null && !named.contains(alert.id())) {
                reporter.report(Violation.at(alert.origin().place(), "no runbook for the alert '" + alert.id() + "'")
                        .hint("add 'runbook: …' to it, or '" + alert.id() + "' to the 'alerts' of a runbook")
                        .of(alert.id(), "runbook"));
            }
        }
    }
}
