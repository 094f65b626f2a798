package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A notice that is still owed. */
final class NotifyOverdue extends OverdueRule {
    NotifyOverdue() {
        super(Kind.NOTIFY, "Those who are to be told of an incident are told in time");
    }
}
