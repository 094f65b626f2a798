package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A file that is not UTF-8. */
final class EncodingInvalid extends ProblemRule {
    EncodingInvalid() {
        super(
                new RuleInfo("encoding-invalid", Level.ERROR, "Every source file is UTF-8"),
                ProblemType.ENCODING_INVALID);
    }

    @Override
    Violation worded(Problem problem) {
        String offset = problem.facts().get(0);
        String value = problem.facts().get(1);
        String more = problem.facts().get(2);
        return Violation.at(
                        problem.place(),
                        "byte " + value + " at offset " + offset + " is not UTF-8"
                                + (more.equals("0") ? "" : ", and " + more + " more lines hold such bytes"))
                .hint("save the file as UTF-8; it looks like Windows-1252 or Latin-1");
    }
}
