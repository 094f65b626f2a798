package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** An escalation policy that is not there. */
final class UnknownEscalationPolicy extends ReferenceRule {
    UnknownEscalationPolicy() {
        super(
                new RuleInfo(
                        "unknown-escalation-policy", Level.ERROR, "Escalation policies are defined in oncall.yaml"),
                ReferenceKind.ESCALATION_POLICY);
    }
}
