package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** A ::: block of an unknown name: a misspelt internal would show what it should hide. */
final class BlockUnknown extends ProseRule {
    BlockUnknown() {
        super(
                new RuleInfo("block-unknown", Level.ERROR, "A ::: block has a name that Sitrep knows"),
                Set.of("unknown-block"));
    }

    @Override
    Violation worded(ProseFact fact) {
        return Violation.at(
                        fact.place(),
                        "unknown block ::: " + fact.detail()
                                + ", so its content is shown to everybody who sees the page")
                .hint("known are internal, note, tip, important, warning and caution");
    }
}
