package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** A value of another type than its field's. */
final class FieldType extends ProblemRule {
    private static final String ONE_OF = "one of ";

    FieldType() {
        super(new RuleInfo("field-type", Level.ERROR, "Every value is of its field's type"), ProblemType.WRONG_TYPE);
    }

    @Override
    Violation worded(Problem problem) {
        String key = problem.facts().get(0);
        String expected = problem.facts().get(1);
        String found = problem.facts().get(2);
        String form = problem.facts().get(3);
        String shown = found.equals("nothing") || found.startsWith("a ") ? found : "'" + found + "'";
        return Violation.at(problem.place(), "'" + key + "' should be " + expected + ", not " + shown)
                .hint(form.isEmpty() ? advice(expected, found) : "write " + form);
    }

    private static String advice(String expected, String found) {
        if (expected.startsWith(ONE_OF)) {
            List<String> words = List.of(expected.substring(ONE_OF.length()).split(", "));
            String nearest = Nearest.to(found, words);
            return nearest.isEmpty() ? "choose the word that fits" : "did you mean '" + nearest + "'?";
        }
        return expected.equals("a mapping") ? "give each entry a key: 'key: value'" : "write " + expected;
    }
}
