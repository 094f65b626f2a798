package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A postmortem that is not published yet. */
final class PostmortemOverdue extends OverdueRule {
    PostmortemOverdue() {
        super(Kind.POSTMORTEM, "Postmortems are published in time");
    }
}
