package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Schedule;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A schedule by which nobody is ever on call. */
final class OnCallEmpty implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("on-call-empty", Level.ERROR, "Every schedule names people, or the product that holds it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Schedule schedule : content.catalog().onCall().schedules().values()) {
            if (schedule.external() == null && !OnCallSpan.isComputed(schedule)) {
                reporter.report(Violation.at(
                                schedule.origin().keyPlace(), "nobody is ever on call in '" + schedule.id() + "'")
                        .hint("give it 'rotations: [ { people: […] } ]', or 'external: …' if another product holds it")
                        .of(schedule.id(), "rotations"));
            }
        }
    }
}
