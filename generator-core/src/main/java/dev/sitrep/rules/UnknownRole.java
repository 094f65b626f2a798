package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A role that the contacts do not have. */
final class UnknownRole extends ReferenceRule {
    UnknownRole() {
        super(new RuleInfo("unknown-role", Level.ERROR, "Roles are listed in contacts.yaml"), ReferenceKind.ROLE);
    }
}
