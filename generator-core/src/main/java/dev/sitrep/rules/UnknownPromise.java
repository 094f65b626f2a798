package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.Incident;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A promise that is said to be kept or broken, and that nobody gave. */
final class UnknownPromise implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-promise", Level.ERROR, "What is said to be kept or broken was promised");
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Kind::key).toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        List<String> told = notifications(content.catalog());
        notified(content, told, reporter);
        List<String> targets = new ArrayList<>(KINDS);
        targets.addAll(told);
        Breaches.each(content.catalog(), (home, record, breach) -> {
            String target = breach.target();
            if (!target.isEmpty() && !targets.contains(target) && !isOwed(content, record, target)) {
                reporter.report(unknown(
                                target,
                                targets,
                                "the list of promises",
                                breach.origin().at("target"))
                        .of(null, "target"));
            }
        });
    }

    /** Who is told by a notice of the matrix, or called by a step of an escalation. */
    private static void notified(Content content, List<String> told, Reporter reporter) {
        if (told.isEmpty() && !content.catalog().files().contains("severities.yaml")) {
            return;
        }
        for (Incident incident : content.catalog().incidents()) {
            for (String id : incident.notified().keySet()) {
                if (!told.contains(id) && !isCalled(content, id)) {
                    Place place = incident.origin().keyAt("notified/" + id);
                    reporter.report(unknown(id, told, "notify", place).of(incident.id(), "notified"));
                }
            }
        }
    }

    private static boolean isCalled(Content content, String id) {
        Stream<EscalationStep> policies =
                content.catalog().onCall().escalation().values().stream().flatMap(List::stream);
        Stream<EscalationStep> inPlace = content.catalog().severities().levels().stream()
                .flatMap(level -> Stream.ofNullable(level.escalate()))
                .flatMap(escalate -> escalate.steps().stream());
        return Stream.concat(policies, inPlace).anyMatch(step -> step.whom().contains(id));
    }

    /** Whether a record owes just that: {@code action/ACT-14}, {@code update/3}, {@code drill/2026-02-03}. */
    private static boolean isOwed(Content content, String record, String target) {
        return content.obligations().stream().anyMatch(owed -> owed.record().equals(record) && owed.isNamed(target));
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
}
