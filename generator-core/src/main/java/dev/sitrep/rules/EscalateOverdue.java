package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A step of the escalation policy that nobody took. */
final class EscalateOverdue extends OverdueRule {
    EscalateOverdue() {
        super(Kind.ESCALATE, "Escalation policies are followed while an incident is open");
    }
}
