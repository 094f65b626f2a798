package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A level of the severity matrix that does not say how soon someone answers. */
final class SeverityNotTotal implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("severity-not-total", Level.ERROR, "Every level of the matrix has a response time");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Severity level : content.catalog().severities().levels()) {
            Target respond = level.respond();
            boolean refused = level.origin().has("respond/within")
                    || (respond == null && level.origin().has("respond"));
            if (!refused && (respond == null || respond.within() == null)) {
                reporter.report(Violation.at(level.origin().at("respond"), level.id() + " promises no response time")
                        .hint("add 'respond: { within: … }'; an incident of this level can never be late otherwise")
                        .of(level.id(), "respond"));
            }
        }
    }
}
