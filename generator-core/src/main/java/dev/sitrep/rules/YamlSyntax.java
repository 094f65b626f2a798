package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** YAML that cannot be parsed. */
final class YamlSyntax extends ProblemRule {
    YamlSyntax() {
        super(new RuleInfo("yaml-syntax", Level.ERROR, "Records are valid YAML"), ProblemType.YAML_SYNTAX);
    }

    @Override
    Violation worded(Problem problem) {
        String quoting = problem.facts().get(1);
        String advice = problem.facts().get(2);
        return Violation.at(problem.place(), "not YAML: " + problem.facts().get(0))
                .hint(hint(quoting, advice));
    }

    private static String hint(String quoting, String advice) {
        if (!quoting.isEmpty()) {
            return "if it is meant as text: " + quoting;
        }
        return advice.isEmpty() ? "check indentation, quotes and brackets from here upwards" : advice;
    }
}
