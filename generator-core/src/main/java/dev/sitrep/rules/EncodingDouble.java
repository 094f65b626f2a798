package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Text that was read in a wrong code page and saved so. */
final class EncodingDouble extends ProblemRule {
    EncodingDouble() {
        super(new RuleInfo("encoding-double", Level.WARNING, "No text is encoded twice"), ProblemType.ENCODING_DOUBLE);
    }

    @Override
    Violation worded(Problem problem) {
        String damaged = problem.facts().get(0);
        String repaired = problem.facts().get(1);
        String codePage = problem.facts().get(2);
        String more = problem.facts().get(3);
        String rest = more.equals("0") ? "" : ", and so are " + more + " more lines";
        return Violation.at(
                        problem.place(),
                        "'" + damaged + "' is UTF-8 that was read as " + codePage + " and saved" + rest)
                .hint("it should read '" + repaired + "'; mvn sitrep:repair rewrites it");
    }
}
