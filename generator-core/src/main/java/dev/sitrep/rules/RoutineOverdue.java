package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** Recurring work that was left out. */
final class RoutineOverdue extends OverdueRule {
    RoutineOverdue() {
        super(Kind.ROUTINE, "Recurring work is done as often as promised");
    }
}
