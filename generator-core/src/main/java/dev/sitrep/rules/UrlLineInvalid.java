package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A line of the registry of addresses that names none. */
final class UrlLineInvalid extends ProblemRule {
    UrlLineInvalid() {
        super(
                new RuleInfo(
                        "url-line-invalid",
                        Level.ERROR,
                        "Every line of urls.txt is an audience and an address, or a comment"),
                ProblemType.URL_LINE);
    }

    @Override
    Violation worded(Problem problem) {
        String line = problem.facts().get(0);
        if (problem.facts().size() > 1) {
            return Violation.at(
                            problem.place(), problem.facts().get(1) + " more lines that are no audience and address")
                    .hint("see that the file is the registry that sitrep:site wrote");
        }
        boolean conflict = line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
        return Violation.at(problem.place(), "no audience and address: '" + line + "'")
                .hint(
                        conflict
                                ? "keep the lines of both sides, and remove what git put between them"
                                : "write it as 'public incidents/INC-1/index.html', percent-encoded, or remove it");
    }
}
