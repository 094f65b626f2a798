package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A YAML tag, which could make a value mean something else than it says. */
final class YamlTag extends ProblemRule {
    YamlTag() {
        super(new RuleInfo("yaml-tag", Level.ERROR, "Records use no YAML tags"), ProblemType.TAG);
    }

    @Override
    Violation worded(Problem problem) {
        return Violation.at(problem.place(), "the YAML tag '" + problem.facts().get(0) + "' is not allowed")
                .hint("remove it; every value is text until its field gives it a type");
    }
}
