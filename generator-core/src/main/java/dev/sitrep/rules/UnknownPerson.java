package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A person whom the contacts do not have. */
final class UnknownPerson extends ReferenceRule {
    UnknownPerson() {
        super(new RuleInfo("unknown-person", Level.ERROR, "People are listed in contacts.yaml"), ReferenceKind.PERSON);
    }
}
