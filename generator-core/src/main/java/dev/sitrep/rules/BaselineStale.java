package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.BaselineEntry;
import dev.sitrep.rule.Baselining;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** An entry of the baseline for something that was mended. */
final class BaselineStale implements Rule<Outcome> {
    private static final RuleInfo INFO =
            new RuleInfo("baseline-stale", Level.WARNING, "The baseline holds only what is still wrong");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Outcome outcome, Reporter reporter) {
        for (BaselineEntry entry : new Baselining(outcome.content().catalog().baseline()).stale(outcome.findings())) {
            String where = entry.path() == null ? "" : " in " + entry.path();
            reporter.report(Violation.at(entry.origin().at("fingerprint"), entry.rule() + where + " is mended")
                    .hint("run check with -Dsitrep.baseline=write: it drops what is mended, and adds nothing")
                    .of(entry.record(), "fingerprint"));
        }
    }
}
