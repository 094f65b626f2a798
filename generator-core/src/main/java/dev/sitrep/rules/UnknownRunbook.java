package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A runbook that is not there. */
final class UnknownRunbook extends ReferenceRule {
    UnknownRunbook() {
        super(
                new RuleInfo("unknown-runbook", Level.ERROR, "Runbooks that are referred to exist"),
                ReferenceKind.RUNBOOK);
    }
}
