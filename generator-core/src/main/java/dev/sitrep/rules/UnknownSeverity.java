package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A severity that the matrix does not have. */
final class UnknownSeverity extends ReferenceRule {
    UnknownSeverity() {
        super(
                new RuleInfo("unknown-severity", Level.ERROR, "Severities are levels of severities.yaml"),
                ReferenceKind.SEVERITY);
    }
}
