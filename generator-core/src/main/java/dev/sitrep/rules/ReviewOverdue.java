package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A postmortem that nobody reviewed together. */
final class ReviewOverdue extends OverdueRule {
    ReviewOverdue() {
        super(Kind.REVIEW, "Postmortems are reviewed in time");
    }
}
