package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A file that the system refuses to read. */
final class FileUnreadable extends ProblemRule {
    FileUnreadable() {
        super(
                new RuleInfo("file-unreadable", Level.ERROR, "Every source file can be read"),
                ProblemType.FILE_UNREADABLE);
    }

    @Override
    Violation worded(Problem problem) {
        return Violation.at(
                        problem.place(),
                        "the file cannot be read: " + problem.facts().get(0))
                .hint("check its permissions, and that it is a file");
    }
}
