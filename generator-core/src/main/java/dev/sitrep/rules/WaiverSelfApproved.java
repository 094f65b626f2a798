package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.RuleInfo;

/** A waiver that was approved by the one who asked for it. */
final class WaiverSelfApproved extends WaiverRule {
    WaiverSelfApproved() {
        super(new RuleInfo("waiver-self-approved", Level.WARNING, "Nobody approves a waiver of their own"));
    }

    @Override
    void check(Waiver waiver, Outcome outcome, Reporter reporter) {
        if (!waiver.approvedBy().isEmpty() && waiver.approvedBy().equals(waiver.owner())) {
            reporter.report(about(
                            waiver,
                            "approved-by",
                            name(waiver) + " was approved by its own owner, " + waiver.approvedBy())
                    .hint("have somebody else approve it"));
        }
    }
}
