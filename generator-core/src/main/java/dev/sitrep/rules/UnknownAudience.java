package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An audience that the site does not have. */
final class UnknownAudience extends ReferenceRule {
    UnknownAudience() {
        super(
                new RuleInfo("unknown-audience", Level.ERROR, "Audiences are those of sitrep.yaml"),
                ReferenceKind.AUDIENCE);
    }
}
