package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.LinkFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** A link within the site that leads nowhere. */
final class LinkBroken extends LinkRule {
    LinkBroken() {
        super(new RuleInfo("link-broken", Level.ERROR, "Links within the site lead to a page or file of it"));
    }

    @Override
    boolean concerns(LinkFact link) {
        return link.outcome() == LinkFact.Outcome.BROKEN && !link.image();
    }

    @Override
    Violation worded(LinkFact link, List<String> names) {
        boolean byId = link.destination().startsWith("[[");
        return Violation.at(link.place(), "the link leads nowhere: " + link.destination())
                .hint(question(link.destination(), names)
                        + (byId
                                ? "between [[ and ]] stands the id of a record"
                                : "paths count from this file, as in ../runbooks/disk-full.md, or use [[disk-full]]"));
    }
}
