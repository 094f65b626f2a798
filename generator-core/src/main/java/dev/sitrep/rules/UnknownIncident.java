package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An incident that is not there. */
final class UnknownIncident extends ReferenceRule {
    UnknownIncident() {
        super(
                new RuleInfo("unknown-incident", Level.ERROR, "Incidents that are referred to exist"),
                ReferenceKind.INCIDENT);
    }
}
