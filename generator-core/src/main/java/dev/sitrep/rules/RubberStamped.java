package dev.sitrep.rules;

import dev.sitrep.evidence.Attestation;
import dev.sitrep.finding.Level;
import dev.sitrep.history.Revision;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A review that left nothing behind but its date. */
final class RubberStamped implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("rubber-stamped", Level.ERROR, "A review changes the record, or names what shows it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Attestation attestation : content.evidence().attestations()) {
            Revision first = attestation.first();
            if (attestation.isRubberStamp() && first != null) {
                reporter.report(Violation.at(
                                attestation.claim().place(),
                                "the review changed nothing but its date, and names no evidence")
                        .why("commit " + first.shortCommit() + " of " + first.committed()
                                + " is where this date comes from, and no other field or text differs")
                        .hint("name what shows the review under 'evidence': a drill, a ticket, who was asked")
                        .of(null, attestation.claim().field()));
            }
        }
    }
}
