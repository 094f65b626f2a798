package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** HTML that is not let through, so that readers see its tags. */
final class RawHtml extends ProseRule {
    RawHtml() {
        super(new RuleInfo("raw-html", Level.WARNING, "Prose is Markdown, not HTML"), Set.of("raw-html"));
    }

    @Override
    Violation worded(ProseFact fact) {
        return Violation.at(fact.place(), "HTML is shown as text: " + fact.detail())
                .hint("write it in Markdown; only simple inline elements such as <kbd> and <br> are let through");
    }
}
