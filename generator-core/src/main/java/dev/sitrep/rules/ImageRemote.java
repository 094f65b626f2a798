package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** An image of another host, which a page never loads. */
final class ImageRemote extends ProseRule {
    ImageRemote() {
        super(new RuleInfo("image-remote", Level.WARNING, "Images lie in the repository"), Set.of("remote-image"));
    }

    @Override
    Violation worded(ProseFact fact) {
        return Violation.at(
                        fact.place(),
                        "the image " + fact.detail() + " lies on another host, so the page only links to it")
                .hint("copy it below assets/, so that the page works without that host");
    }
}
