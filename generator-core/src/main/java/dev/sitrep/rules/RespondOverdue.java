package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** An incident that nobody took on in time. */
final class RespondOverdue extends OverdueRule {
    RespondOverdue() {
        super(Kind.RESPOND, "Incidents are taken on in time");
    }
}
