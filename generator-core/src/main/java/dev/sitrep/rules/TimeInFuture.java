package dev.sitrep.rules;

import dev.sitrep.evidence.Claims;
import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Something that is said to have happened, later than now. */
final class TimeInFuture implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("time-in-future", Level.ERROR, "What has happened lies in the past");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Claims.each(content.catalog(), claim -> {
            Fact fact = new Fact(claim.origin(), claim.field(), claim.at());
            if (fact.isAfter(content.asOf())) {
                String gap = Gap.between(content.asOf(), fact.at().instant());
                String name = fact.field().substring(fact.field().lastIndexOf('/') + 1);
                reporter.report(Violation.at(fact.place(), "'" + name + "' is " + gap + " in the future")
                        .why("the clock says " + content.asOf())
                        .hint("state what has happened; for plans there are 'eta', 'next-by', 'due' and 'scheduled'")
                        .of(null, fact.field())
                        .identity("'" + name + "' is in the future"));
            }
        });
    }
}
