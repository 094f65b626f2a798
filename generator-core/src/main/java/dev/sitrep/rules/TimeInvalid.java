package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A time that cannot be read. */
final class TimeInvalid extends ProblemRule {
    TimeInvalid() {
        super(new RuleInfo("time-invalid", Level.ERROR, "Times are ISO 8601, and exist"), ProblemType.TIME_INVALID);
    }

    @Override
    Violation worded(Problem problem) {
        String key = problem.facts().get(0);
        String text = problem.facts().get(1);
        return Violation.at(problem.place(), "'" + key + "' cannot be read as a time: '" + text + "'")
                .hint("write " + problem.facts().get(2));
    }
}
