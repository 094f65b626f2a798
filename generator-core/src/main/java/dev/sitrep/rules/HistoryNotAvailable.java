package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.history.Standing;
import dev.sitrep.model.Gate;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Claims are to be held against git, and git cannot tell: then nothing is judged, and no date is guessed. */
final class HistoryNotAvailable implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "history-not-available", Level.WARNING, "Where claims are held against git, its whole history is at hand");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Standing standing = content.evidence().standing();
        Gate gate = content.catalog().site().gate();
        if (gate != null && standing != null && !standing.isComplete()) {
            reporter.report(Violation.at(gate.origin().at("evidence"), "no claim was held against git")
                    .why(standing.sentence())
                    .hint("give the build the whole history, or leave out 'evidence: git'")
                    .of(null, "gate/evidence"));
        }
    }
}
