package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.HashMap;
import java.util.Map;

/** An id that is given twice. */
final class DuplicateId implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("duplicate-id", Level.ERROR, "Every id is given to one thing only");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Map<String, Identifier> seen = new HashMap<>();
        for (Identifier id : Identifiers.of(content.catalog())) {
            Identifier first = seen.putIfAbsent(id.kind() + '\n' + id.id(), id);
            if (first != null) {
                reporter.report(Violation.at(id.place(), "the id '" + id.id() + "' is taken by another " + id.kind())
                        .why("it is given at " + first.place() + " already")
                        .hint("give this one another id")
                        .of(id.record(), "id"));
            }
        }
    }
}
