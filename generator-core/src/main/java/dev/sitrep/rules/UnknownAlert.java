package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An alert that is not there. */
final class UnknownAlert extends ReferenceRule {
    UnknownAlert() {
        super(new RuleInfo("unknown-alert", Level.ERROR, "Alerts are listed in alerts.yaml"), ReferenceKind.ALERT);
    }
}
