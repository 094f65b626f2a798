package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Alert;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** An alert that does not say what it is about or how bad it is. */
final class AlertIncomplete implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("alert-incomplete", Level.WARNING, "Every alert names its service and its severity");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Alert alert : content.catalog().alerts().alerts()) {
            List<String> missing = new ArrayList<>();
            if (alert.service() == null) {
                missing.add("service");
            }
            if (alert.severity() == null) {
                missing.add("severity");
            }
            if (!missing.isEmpty()) {
                reporter.report(Violation.at(
                                alert.origin().place(),
                                "the alert '" + alert.id() + "' names no " + String.join(" and no ", missing))
                        .hint("add '" + String.join(": …' and '", missing) + ": …'")
                        .of(alert.id(), missing.get(0)));
            }
        }
    }
}
