package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An action that no record has. */
final class UnknownAction extends ReferenceRule {
    UnknownAction() {
        super(
                new RuleInfo("unknown-action", Level.ERROR, "Actions that an explanation refers to exist"),
                ReferenceKind.ACTION);
    }
}
