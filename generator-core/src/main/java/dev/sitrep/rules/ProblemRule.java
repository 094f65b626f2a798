package dev.sitrep.rules;

import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Gives an id and words to what the loader could not read as meant. */
abstract class ProblemRule implements Rule<Content> {
    private final RuleInfo info;
    private final ProblemType type;

    ProblemRule(RuleInfo info, ProblemType type) {
        this.info = info;
        this.type = type;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(Content content, Reporter reporter) {
        for (Problem problem : content.catalog().problems()) {
            if (problem.type() == type) {
                reporter.report(worded(problem).of(problem.record(), problem.field()));
            }
        }
    }

    /** The words for a problem of this rule's type. */
    abstract Violation worded(Problem problem);
}
