package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** Prose that the Markdown reader gave up on: its page shows the text plainly. */
final class ProseTooComplex extends ProseRule {
    ProseTooComplex() {
        super(
                new RuleInfo("prose-too-complex", Level.ERROR, "Prose can be laid out within the limits"),
                Set.of("limit", "deadline"));
    }

    @Override
    Violation worded(ProseFact fact) {
        return Violation.at(
                        fact.place(),
                        "this prose is beyond what can be laid out (" + fact.detail()
                                + "), so its page shows it as plain text")
                .hint("split the text, or take the nesting out of it");
    }
}
