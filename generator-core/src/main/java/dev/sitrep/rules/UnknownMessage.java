package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A communication template that is not there. */
final class UnknownMessage extends ReferenceRule {
    UnknownMessage() {
        super(new RuleInfo("unknown-message", Level.ERROR, "Messages are files of messages/"), ReferenceKind.MESSAGE);
    }
}
