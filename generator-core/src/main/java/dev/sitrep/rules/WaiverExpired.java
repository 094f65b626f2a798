package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.RuleInfo;

/** A waiver that has ended and is still there. */
final class WaiverExpired extends WaiverRule {
    WaiverExpired() {
        super(new RuleInfo("waiver-expired", Level.ERROR, "Waivers that have ended are removed"));
    }

    @Override
    void check(Waiver waiver, Outcome outcome, Reporter reporter) {
        Moment until = waiver.until();
        if (until != null && !waiver.lasts(outcome.content().asOf())) {
            reporter.report(about(waiver, "until", name(waiver) + " ended " + Days.of(until))
                    .why("it let " + scope(waiver) + " pass")
                    .hint("remove it; if the reason still holds, have it approved again with a new date"));
        }
    }
}
