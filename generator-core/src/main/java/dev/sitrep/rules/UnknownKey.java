package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** A key that no record of its kind has. */
final class UnknownKey extends ProblemRule {
    UnknownKey() {
        super(
                new RuleInfo("unknown-key", Level.ERROR, "Records have only keys that Sitrep knows"),
                ProblemType.UNKNOWN_KEY);
    }

    @Override
    Violation worded(Problem problem) {
        String nearest = problem.facts().get(1);
        List<String> valid = problem.facts().subList(2, problem.facts().size());
        String question = nearest.isEmpty() ? "" : "did you mean '" + nearest + "'? ";
        return Violation.at(problem.place(), "unknown key '" + problem.facts().get(0) + "'")
                .hint(question + "known here: " + String.join(", ", valid));
    }
}
