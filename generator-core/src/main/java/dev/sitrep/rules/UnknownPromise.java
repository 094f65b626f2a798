package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A promise that is said to be kept or broken, and that nobody gave. */
final class UnknownPromise implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-promise", Level.ERROR, "What is said to be kept or broken was promised");
    private static final List<String> KINDS = List.of(
            "respond",
            "notify",
            "escalate",
            "update",
            "restore",
            "observe",
            "report",
            "postmortem",
            "review",
            "action",
            "artifacts",
            "runbook-review",
            "record-review",
            "contact-verify",
            "routine",
            "drill");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Catalog catalog = content.catalog();
        List<String> told = notifications(catalog);
        if (!told.isEmpty() || catalog.files().contains("severities.yaml")) {
            catalog.incidents()
                    .forEach(incident -> incident.notified().keySet().stream()
                            .filter(id -> !told.contains(id))
                            .forEach(id -> reporter.report(unknown(
                                            id,
                                            told,
                                            "notify",
                                            incident.origin().keyAt("notified/" + id))
                                    .of(incident.id(), "notified"))));
        }
        List<String> targets = new ArrayList<>(KINDS);
        targets.addAll(told);
        breaches(catalog, breach -> {
            String id = breach.target();
            if (!id.isEmpty() && !targets.contains(id)) {
                reporter.report(unknown(
                                id,
                                targets,
                                "the list of promises",
                                breach.origin().at("target"))
                        .of(null, "target"));
            }
        });
    }

    private static Violation unknown(String id, Collection<String> valid, String home, Place place) {
        return Violation.at(place, "unknown promise '" + id + "'").hint(Choices.hint(id, valid, home));
    }

    /** What the matrix promises to tell someone. */
    private static List<String> notifications(Catalog catalog) {
        return catalog.severities().levels().stream()
                .flatMap(level -> level.notifications().stream())
                .map(NotifyTarget::id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static void breaches(Catalog catalog, Consumer<Breach> visitor) {
        Stream.of(
                        catalog.incidents().stream().flatMap(r -> r.breaches().stream()),
                        catalog.postmortems().stream().flatMap(r -> r.breaches().stream()),
                        catalog.runbooks().stream().flatMap(r -> r.breaches().stream()),
                        catalog.maintenance().stream().flatMap(r -> r.breaches().stream()),
                        catalog.drills().stream().flatMap(r -> r.breaches().stream()),
                        catalog.pages().stream().flatMap(r -> r.breaches().stream()),
                        catalog.routine().routine().stream().flatMap(r -> r.breaches().stream()))
                .flatMap(breaches -> breaches)
                .forEach(visitor);
    }
}
