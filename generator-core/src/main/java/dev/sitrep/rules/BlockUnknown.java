package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.ProseFact;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** A ::: block of an unknown name: it may be a misspelt internal, and is treated as one. */
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
                        "unknown block ::: " + fact.detail() + ", so its content is withheld as if it were internal")
                .hint("known are internal, note, tip, important, warning and caution");
    }
}
