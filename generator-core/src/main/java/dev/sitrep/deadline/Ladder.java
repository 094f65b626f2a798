package dev.sitrep.deadline;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels whose promises hold for an incident, in the order in which they were reached. Where the severest counts, a
 * milder one changes nothing; else every re-classification does.
 *
 * @param rungs at least one, unless the incident's level is unknown
 */
record Ladder(List<Rung> rungs) {
    /**
     * A level that was reached.
     *
     * @param level of the matrix
     * @param since when it was reached; null for the first
     * @param milder whether it is milder than the one before
     */
    record Rung(Severity level, @Nullable Moment since, boolean milder) {}

    static Ladder of(Incident incident, Index index) {
        List<SeverityChange> changes = incident.severityChanges().stream()
                .filter(change ->
                        change.at() != null && index.severity(change.to()).isPresent())
                .sorted(Comparator.comparing(SeverityChange::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        boolean highest = !Boolean.FALSE.equals(index.catalog().severities().highestCounts());
        Severity first = first(incident, changes, index);
        if (first == null) {
            return new Ladder(List.of());
        }
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(first, null, false));
        Severity holds = first;
        for (SeverityChange change : changes) {
            Severity to = index.severity(change.to()).orElseThrow();
            boolean milder = index.rank(to.id()) > index.rank(holds.id());
            if (to != holds && !(milder && highest)) {
                rungs.add(new Rung(to, change.at(), milder));
                holds = to;
            }
        }
        return new Ladder(rungs);
    }

    /** The level whose promises hold in the end; null where it is unknown. */
    @Nullable
    Severity level() {
        return rungs.isEmpty() ? null : rungs.get(rungs.size() - 1).level();
    }

    /** What it was before the first change; as it is now where no change leads to that. */
    private static @Nullable Severity first(Incident incident, List<SeverityChange> changes, Index index) {
        Severity now = index.severity(incident.severity()).orElse(null);
        if (changes.isEmpty()) {
            return now;
        }
        boolean reached = now == null
                || changes.stream()
                        .anyMatch(change -> index.severity(change.to()).orElseThrow() == now);
        SeverityChange change = changes.get(0);
        String from = change.from();
        Severity before = from == null ? null : index.severity(from).orElse(null);
        if (before == null) {
            before = index.severity(change.to()).orElseThrow();
        }
        return reached || now == null || index.rank(now.id()) >= index.rank(before.id()) ? before : now;
    }
}
