package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** An impact that lasts longer than promised. */
final class RestoreOverdue extends OverdueRule {
    RestoreOverdue() {
        super(Kind.RESTORE, "The impact of an incident ends in time");
    }
}
