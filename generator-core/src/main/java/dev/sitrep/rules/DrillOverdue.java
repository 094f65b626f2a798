package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A drill that was not held. */
final class DrillOverdue extends OverdueRule {
    DrillOverdue() {
        super(Kind.DRILL, "Drills are held on the days of their plan");
    }
}
