package dev.sitrep.rules;

import dev.sitrep.render.ProseFact;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;

/** Gives an id and words to prose that is not shown as its author may expect. */
abstract class ProseRule implements Rule<SiteFacts> {
    private final RuleInfo info;
    private final Set<String> kinds;

    ProseRule(RuleInfo info, Set<String> kinds) {
        this.info = info;
        this.kinds = kinds;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(SiteFacts site, Reporter reporter) {
        site.pages().values().stream()
                .flatMap(page -> page.prose().stream())
                .filter(fact -> kinds.contains(fact.kind()))
                .distinct()
                .forEach(fact -> reporter.report(worded(fact)));
    }

    /** The words for a fact of this rule's kinds. */
    abstract Violation worded(ProseFact fact);
}
