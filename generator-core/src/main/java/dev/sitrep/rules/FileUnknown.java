package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A YAML file beside {@code sitrep.yaml} that nothing reads. */
final class FileUnknown extends ProblemRule {
    FileUnknown() {
        super(
                new RuleInfo("file-unknown", Level.WARNING, "Every YAML file at the root is one that Sitrep reads"),
                ProblemType.UNKNOWN_FILE);
    }

    @Override
    Violation worded(Problem problem) {
        String nearest = problem.facts().get(0);
        String question = nearest.isEmpty() ? "" : "did you mean '" + nearest + "'? ";
        return Violation.at(problem.place(), "nothing reads this file")
                .hint(question + "move what it holds to a file that is read, or move it to a folder of its own");
    }
}
