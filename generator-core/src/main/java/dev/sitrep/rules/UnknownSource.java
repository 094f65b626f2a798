package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A way of noticing incidents that is not there. */
final class UnknownSource extends ReferenceRule {
    UnknownSource() {
        super(new RuleInfo("unknown-source", Level.ERROR, "Sources are listed in alerts.yaml"), ReferenceKind.SOURCE);
    }
}
