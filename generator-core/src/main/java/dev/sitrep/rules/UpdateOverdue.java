package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** An open incident that readers have heard nothing of for too long. */
final class UpdateOverdue extends OverdueRule {
    UpdateOverdue() {
        super(Kind.UPDATE, "Readers hear of an open incident as often as promised");
    }
}
