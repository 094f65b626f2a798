package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.LinkFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** A link that no page of the site may have. */
final class LinkUnsafe extends LinkRule {
    LinkUnsafe() {
        super(new RuleInfo("link-unsafe", Level.ERROR, "Links are relative, or begin with https, http, mailto or tel"));
    }

    @Override
    boolean concerns(LinkFact link) {
        return link.outcome() == LinkFact.Outcome.UNSAFE;
    }

    @Override
    Violation worded(LinkFact link, List<String> names) {
        return Violation.at(link.place(), "such a link is never put on a page: " + link.destination())
                .why("it could run a script, or open a file, in the reader's browser")
                .hint("use an address with https, http, mailto or tel, or a path; show anything else as `code`");
    }
}
