package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** An explicit id that two headings of a text share. */
final class HeadingIdDuplicate extends ProseRule {
    HeadingIdDuplicate() {
        super(
                new RuleInfo("heading-id-duplicate", Level.ERROR, "An explicit heading id stands once in a text"),
                Set.of("duplicate-id"));
    }

    @Override
    Violation worded(ProseFact fact) {
        return Violation.at(
                        fact.place(),
                        "the heading id '" + fact.detail()
                                + "' stands twice in this text, so links to it lead to the first")
                .hint("give one of the headings another id");
    }
}
