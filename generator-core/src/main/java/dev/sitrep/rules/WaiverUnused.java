package dev.sitrep.rules;

import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import dev.sitrep.rule.Waiving;

/** A waiver that lets nothing pass, and won't. One for a rule or a record that is not there is told by other rules. */
final class WaiverUnused implements Rule<Outcome> {
    private static final RuleInfo INFO =
            new RuleInfo("waiver-unused", Level.WARNING, "Every waiver lets something pass");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Outcome outcome, Reporter reporter) {
        for (Waiver waiver : outcome.lasting()) {
            if (exists(waiver.rule()) && !used(waiver, outcome) && UnknownRecord.knows(waiver.record(), outcome)) {
                reporter.report(unused(waiver));
            }
        }
    }

    private static Violation unused(Waiver waiver) {
        return WaiverRule.about(waiver, "rule", WaiverRule.name(waiver) + " lets nothing pass")
                .why("there is no " + WaiverRule.scope(waiver))
                .hint(
                        Rules.isException(waiver.rule())
                                ? "remove it: findings about waivers and the baseline cannot be waived"
                                : "remove it, or correct its rule, record or target");
    }

    private static boolean used(Waiver waiver, Outcome outcome) {
        return outcome.findings().stream().anyMatch(finding -> Waiving.covers(waiver, finding))
                || outcome.content().obligations().stream().anyMatch(owed -> owed.coveredBy(waiver) && isOpen(owed));
    }

    /** A promise that may yet be missed is worth a waiver before it is. */
    private static boolean isOpen(Obligation owed) {
        return owed.bearing() != Bearing.NONE || owed.standing() == State.PENDING;
    }

    private static boolean exists(String rule) {
        return Rules.all().stream().anyMatch(info -> info.id().equals(rule));
    }
}
