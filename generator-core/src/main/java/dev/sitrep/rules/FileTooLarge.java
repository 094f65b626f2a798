package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A file beyond the limits that keep a build quick. */
final class FileTooLarge extends ProblemRule {
    FileTooLarge() {
        super(
                new RuleInfo(
                        "file-too-large", Level.ERROR, "No file is larger or deeper than a record can sensibly be"),
                ProblemType.LIMIT);
    }

    @Override
    Violation worded(Problem problem) {
        String limit = problem.facts().get(0);
        String value = problem.facts().get(1);
        return Violation.at(problem.place(), "the file is beyond the limit of " + value + " " + limit)
                .hint("split the record, or link to what is long");
    }
}
