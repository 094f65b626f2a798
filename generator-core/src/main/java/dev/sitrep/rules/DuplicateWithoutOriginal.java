package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** An incident that is said to be told elsewhere, without saying where. */
final class DuplicateWithoutOriginal implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("duplicate-without-original", Level.ERROR, "A duplicate names the incident that tells it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Incident incident : content.catalog().incidents()) {
            String original = incident.duplicateOf();
            if (incident.id().equals(original)) {
                reporter.report(
                        Violation.at(incident.origin().at("duplicate-of"), incident.id() + " is a duplicate of itself")
                                .hint("name the incident that tells what happened, or give this one another status")
                                .of(incident.id(), "duplicate-of"));
            } else if (incident.status() == IncidentStatus.DUPLICATE && original == null) {
                reporter.report(Violation.at(
                                incident.origin().at("status"),
                                incident.id() + " is a duplicate and does not say of which incident")
                        .hint("add 'duplicate-of: …'")
                        .of(incident.id(), "duplicate-of"));
            }
        }
    }
}
