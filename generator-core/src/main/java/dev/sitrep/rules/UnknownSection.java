package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A section of postmortems that nobody can recognise. */
final class UnknownSection extends ReferenceRule {
    UnknownSection() {
        super(
                new RuleInfo("unknown-section", Level.ERROR, "Required sections are known, or named in sitrep.yaml"),
                ReferenceKind.SECTION);
    }
}
