package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An owner, author or addressee whom the contacts do not have. */
final class UnknownParty extends ReferenceRule {
    UnknownParty() {
        super(
                new RuleInfo(
                        "unknown-party",
                        Level.ERROR,
                        "Whoever owns, does or is told something is listed in contacts.yaml"),
                ReferenceKind.PARTY,
                ReferenceKind.RECIPIENT);
    }
}
