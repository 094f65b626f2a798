package dev.sitrep.view;

import dev.sitrep.model.Alert;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Routine;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Scenario;
import dev.sitrep.model.Stage;
import dev.sitrep.model.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What leads to each runbook, and what it was used for. Computed once for all runbooks. */
final class RunbookUses {
    private final Index index;
    private final Map<String, List<Incident>> incidents = new HashMap<>();
    private final Map<String, List<Alert>> alerts = new HashMap<>();
    private final Map<String, List<Stage>> stages = new HashMap<>();
    private final Map<String, List<Drill>> drills = new HashMap<>();
    private final Map<String, List<Maintenance>> maintenance = new HashMap<>();
    private final Map<String, List<Routine>> routine = new HashMap<>();

    private RunbookUses(Index index) {
        this.index = index;
    }

    /** Of no runbook: an earlier state of one was used for nothing that is known of. */
    static RunbookUses none(Index index) {
        return new RunbookUses(index);
    }

    RunbookUses(Catalog catalog, Index index) {
        this(index);
        catalog.incidents().stream()
                .sorted(Comparator.comparing(
                                Incident::started, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                        .reversed()
                        .thenComparing(Incident::id))
                .forEach(incident -> used(incident).forEach(id -> add(incidents, id, incident)));
        alerts(catalog);
        catalog.workflow().stages().forEach(stage -> stage.runbooks().forEach(id -> add(stages, id, stage)));
        catalog.drills().forEach(drill -> tried(drill).forEach(id -> add(drills, id, drill)));
        catalog.maintenance().forEach(work -> work.runbooks().forEach(id -> add(maintenance, id, work)));
        catalog.routine().routine().forEach(work -> add(routine, work.runbook(), work));
    }

    /** Newest first. */
    List<Incident> incidents(Runbook runbook) {
        return incidents.getOrDefault(runbook.id(), List.of());
    }

    /** Those that the runbook names, and those that name it. */
    List<Alert> alerts(Runbook runbook) {
        return alerts.getOrDefault(runbook.id(), List.of());
    }

    List<Stage> stages(Runbook runbook) {
        return stages.getOrDefault(runbook.id(), List.of());
    }

    List<Drill> drills(Runbook runbook) {
        return drills.getOrDefault(runbook.id(), List.of());
    }

    List<Maintenance> maintenance(Runbook runbook) {
        return maintenance.getOrDefault(runbook.id(), List.of());
    }

    List<Routine> routine(Runbook runbook) {
        return routine.getOrDefault(runbook.id(), List.of());
    }

    private void alerts(Catalog catalog) {
        for (Runbook runbook : catalog.runbooks()) {
            for (String id : runbook.alerts()) {
                index.alert(id).ifPresent(alert -> add(alerts, runbook.id(), alert));
            }
        }
        catalog.alerts().alerts().forEach(alert -> add(alerts, alert.runbook(), alert));
    }

    private static Set<String> used(Incident incident) {
        Set<String> ids = new LinkedHashSet<>(incident.runbooks());
        for (TimelineEntry entry : incident.timeline()) {
            if (entry.runbook() != null) {
                ids.add(entry.runbook());
            }
        }
        return ids;
    }

    private static Set<String> tried(Drill drill) {
        Set<String> ids = new LinkedHashSet<>();
        if (drill.plan() != null) {
            for (Scenario scenario : drill.plan().scenarios()) {
                addRunbook(ids, scenario);
                scenario.of().forEach(one -> addRunbook(ids, one));
            }
        }
        return ids;
    }

    private static void addRunbook(Set<String> ids, Scenario scenario) {
        if (scenario.runbook() != null) {
            ids.add(scenario.runbook());
        }
    }

    private <T> void add(Map<String, List<T>> map, @Nullable String id, T user) {
        if (id != null) {
            String current = index.runbook(id).map(Runbook::id).orElse(id);
            List<T> users = map.computeIfAbsent(current, k -> new ArrayList<>());
            if (users.stream().noneMatch(known -> known == user)) {
                users.add(user);
            }
        }
    }
}
