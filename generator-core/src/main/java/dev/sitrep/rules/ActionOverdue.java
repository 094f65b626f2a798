package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** An action that is not done yet. */
final class ActionOverdue extends OverdueRule {
    ActionOverdue() {
        super(Kind.ACTION, "Actions are done in time");
    }
}
