package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A value of another type than its field's. */
final class FieldType extends ProblemRule {
    FieldType() {
        super(new RuleInfo("field-type", Level.ERROR, "Every value is of its field's type"), ProblemType.WRONG_TYPE);
    }

    @Override
    Violation worded(Problem problem) {
        String key = problem.facts().get(0);
        String expected = problem.facts().get(1);
        String found = problem.facts().get(2);
        String form = problem.facts().get(3);
        return Violation.at(problem.place(), "'" + key + "' should be " + expected + ", not " + found)
                .hint(form.isEmpty() ? "write " + expected : form);
    }
}
