package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A channel that the contacts do not have. */
final class UnknownChannel extends ReferenceRule {
    UnknownChannel() {
        super(
                new RuleInfo("unknown-channel", Level.ERROR, "Channels are listed in contacts.yaml"),
                ReferenceKind.CHANNEL);
    }
}
