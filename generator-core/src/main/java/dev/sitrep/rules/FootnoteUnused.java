package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** A footnote that the text does not refer to. */
final class FootnoteUnused extends ProseRule {
    FootnoteUnused() {
        super(
                new RuleInfo("footnote-unused", Level.WARNING, "Every footnote is referred to"),
                Set.of("unused-footnote"));
    }

    @Override
    Violation worded(ProseFact fact) {
        return Violation.at(fact.place(), "nothing refers to the footnote " + fact.detail())
                .hint("refer to it in the text, or delete it");
    }
}
