package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A key that stands twice in one mapping, of which most readers keep either. */
final class YamlDuplicateKey extends ProblemRule {
    YamlDuplicateKey() {
        super(
                new RuleInfo("yaml-duplicate-key", Level.ERROR, "No key stands twice in a mapping"),
                ProblemType.DUPLICATE_KEY);
    }

    @Override
    Violation worded(Problem problem) {
        String key = problem.facts().get(0);
        String line = problem.facts().get(1);
        return Violation.at(problem.place(), "'" + key + "' stands here a second time; the first is on line " + line)
                .hint("keep one of them");
    }
}
