package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A field that a record cannot do without. */
final class FieldMissing extends ProblemRule {
    FieldMissing() {
        super(new RuleInfo("field-missing", Level.ERROR, "Required fields are there"), ProblemType.MISSING_FIELD);
    }

    @Override
    Violation worded(Problem problem) {
        String key = problem.facts().get(0);
        return Violation.at(problem.place(), "'" + key + "' is missing").hint("add '" + key + ": …'");
    }
}
