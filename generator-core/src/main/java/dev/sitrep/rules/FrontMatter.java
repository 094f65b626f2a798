package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A Markdown record without the block of fields that makes it one. */
final class FrontMatter extends ProblemRule {
    FrontMatter() {
        super(
                new RuleInfo("front-matter", Level.ERROR, "A Markdown record begins with front matter"),
                ProblemType.FRONT_MATTER);
    }

    @Override
    Violation worded(Problem problem) {
        if (problem.facts().get(0).equals("unclosed")) {
            return Violation.at(problem.place(), "the front matter is not closed")
                    .hint("end it with a line '---' before the prose");
        }
        return Violation.at(problem.place(), "the record has no front matter")
                .hint("begin the file with a line '---', the record's fields, and another '---'");
    }
}
