package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.LinkFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** An image that is not there. */
final class ImageBroken extends LinkRule {
    ImageBroken() {
        super(new RuleInfo("image-broken", Level.ERROR, "Images are files of the sources"));
    }

    @Override
    boolean concerns(LinkFact link) {
        return link.outcome() == LinkFact.Outcome.BROKEN && link.image();
    }

    @Override
    Violation worded(LinkFact link, List<String> names) {
        return Violation.at(link.place(), "there is no such image: " + link.destination())
                .hint(
                        "put it below assets/; paths count from this file, as in ../assets/graph.png, and letter case counts");
    }
}
