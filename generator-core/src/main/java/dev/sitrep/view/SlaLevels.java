package dev.sitrep.view;

import dev.sitrep.deadline.Compliance;
import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Measure;
import dev.sitrep.deadline.ServiceLevels;
import dev.sitrep.deadline.ServiceLevels.Periods;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Promises by severity, and each severity at a glance. */
final class SlaLevels {
    private final Desk desk;
    private final SlaFigures figures;
    private final SlaSums sums;
    private final SlaResponses responses;
    private final Targets targets;
    private final Parts parts;

    SlaLevels(Desk desk, SlaFigures figures, SlaSums sums, SlaResponses responses, Targets targets, Parts parts) {
        this.desk = desk;
        this.figures = figures;
        this.sums = sums;
        this.responses = responses;
        this.targets = targets;
        this.parts = parts;
    }

    /** The severities that made promises, the severest first; what none made comes last. */
    List<SlaView.Level> levels() {
        return figures.levels().bySeverity().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Map<Kind, Periods>>>comparingInt(
                                e -> desk.index().rank(e.getKey()))
                        .thenComparing(e -> e.getKey().isEmpty())
                        .thenComparing(Map.Entry::getKey))
                .filter(e -> total(e.getValue()).whole().owed() > 0)
                .map(e -> level(e.getKey(), e.getValue()))
                .toList();
    }

    /** Each severity over the last twelve months. */
    List<SlaView.Glance> glance() {
        TreeSet<String> ids = new TreeSet<>(
                Comparator.<String>comparingInt(desk.index()::rank).thenComparing(Comparator.naturalOrder()));
        for (Measure measure : Measure.values()) {
            ids.addAll(figures.times().severities(measure, desk.index()));
        }
        figures.levels().bySeverity().keySet().stream()
                .filter(id -> !id.equals(ServiceLevels.NONE))
                .forEach(ids::add);
        return ids.stream().map(this::glance).filter(SlaLevels::says).toList();
    }

    /** Postmortems of all severities. */
    Periods postmortems() {
        return figures.levels().bySeverity().values().stream()
                .map(kinds -> kinds.getOrDefault(Kind.POSTMORTEM, Periods.NONE))
                .reduce(Periods.NONE, Periods::plus);
    }

    private SlaView.Glance glance(String id) {
        Map<Kind, Periods> kinds = figures.levels().bySeverity().getOrDefault(id, Map.of());
        int measured = 0;
        for (Measure measure : Measure.values()) {
            measured = Math.max(measured, figures.times().lately(measure, id).size());
        }
        Compliance postmortems =
                kinds.getOrDefault(Kind.POSTMORTEM, Periods.NONE).lately();
        return new SlaView.Glance(
                parts.level(id),
                measured,
                responses.lately(id),
                sums.rate(postmortems),
                sums.rate(total(kinds).lately()));
    }

    private static boolean says(SlaView.Glance glance) {
        return glance.count() > 0 || glance.rate().owed() > 0;
    }

    private SlaView.Level level(String id, Map<Kind, Periods> kinds) {
        Severity severity = desk.index().severity(id).orElse(null);
        List<TargetText> made = severity == null ? List.of() : targets.of(severity);
        List<SlaView.Promise> promises = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Periods periods = kinds.get(kind);
            if (periods != null && periods.whole().owed() + periods.whole().undecided() > 0) {
                promises.add(new SlaView.Promise(
                        parts.tag("promise", kind), texts(kind, severity, made), sums.sum(periods)));
            }
        }
        return new SlaView.Level(
                id.equals(ServiceLevels.NONE) ? null : parts.level(id),
                id.equals(ServiceLevels.NONE) ? "no-level" : "level-" + Urls.segment(id),
                promises,
                sums.sum(total(kinds)));
    }

    /** What the matrix says; where it says nothing, who else did. */
    private List<String> texts(Kind kind, @Nullable Severity severity, List<TargetText> made) {
        String key = kind == Kind.ACTION ? "actions" : kind.key();
        List<String> texts = made.stream()
                .filter(target -> target.kind().key().equals(key))
                .map(target -> target.id() == null ? target.text() : target.id() + ": " + target.text())
                .toList();
        if (!texts.isEmpty()) {
            return texts;
        }
        boolean policy = kind == Kind.ESCALATE && severity != null;
        return List.of(desk.words().w(policy ? "sla.by-policy" : "sla.by-record"));
    }

    private static Periods total(Map<Kind, Periods> kinds) {
        return kinds.values().stream().reduce(Periods.NONE, Periods::plus);
    }
}
