package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A rule that Sitrep does not have. */
final class UnknownRule extends ReferenceRule {
    UnknownRule() {
        super(
                new RuleInfo("unknown-rule", Level.ERROR, "Levels and waivers name rules that exist"),
                ReferenceKind.RULE);
    }
}
