package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.Gate;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Update;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that is to decide what is owed, and decides nothing. */
final class UnknownWord implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-word", Level.ERROR, "Words that decide what is owed are ones that Sitrep knows");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Catalog catalog = content.catalog();
        for (Incident incident : catalog.incidents()) {
            for (Update update : incident.updates()) {
                known(update.promises(), List.of("postmortem"), update.origin(), "promises", reporter);
            }
        }
        for (Severity level : catalog.severities().levels()) {
            if (level.update() != null) {
                known(
                        level.update().digest(),
                        List.of("daily", "weekly"),
                        level.update().origin(),
                        "digest",
                        reporter);
            }
            if (level.escalate() != null) {
                steps(level.escalate().steps(), reporter);
            }
        }
        catalog.onCall().escalation().values().forEach(steps -> steps(steps, reporter));
        Gate gate = catalog.site().gate();
        if (gate != null) {
            known(gate.evidence(), List.of("git", "off"), gate.origin(), "evidence", reporter);
        }
    }

    private static void steps(List<EscalationStep> steps, Reporter reporter) {
        steps.forEach(step -> known(step.unless(), List.of("acknowledged"), step.origin(), "unless", reporter));
    }

    private static void known(
            @Nullable String word, List<String> words, Origin origin, String field, Reporter reporter) {
        if (word != null && !words.contains(word)) {
            reporter.report(Violation.at(origin.at(field), "unknown word '" + word + "'")
                    .hint(Choices.hint(word, words, "'" + field + "'"))
                    .of(null, field));
        }
    }
}
