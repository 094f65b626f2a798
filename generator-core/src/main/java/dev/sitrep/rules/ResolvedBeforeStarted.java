package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Incident;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;

/** An incident that ended before it began. */
final class ResolvedBeforeStarted implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("resolved-before-started", Level.ERROR, "An incident is resolved after it started");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Incident incident : content.catalog().incidents()) {
            Fact started = Fact.of(incident.origin(), "started", incident.started());
            Fact resolved = Fact.of(incident.origin(), "resolved", incident.resolved());
            if (started != null && resolved != null && resolved.isBefore(started)) {
                reporter.report(Order.violated(started, resolved).of(incident.id(), "resolved"));
            }
        }
    }
}
