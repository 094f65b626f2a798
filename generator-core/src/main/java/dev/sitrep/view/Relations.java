package dev.sitrep.view;

import dev.sitrep.model.Action;
import dev.sitrep.model.Alert;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Service;
import dev.sitrep.model.Stage;
import dev.sitrep.model.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What refers to what, turned round: computed once, so that no page looks through all records. */
final class Relations {
    private final Index index;
    private final List<Incident> newest;
    private final List<Incident> open;
    private final Map<String, List<Incident>> incidentsOf = new HashMap<>();
    private final Map<String, List<Incident>> duplicatesOf = new HashMap<>();
    private final Map<String, List<Service>> dependantsOf = new HashMap<>();
    private final Map<String, List<Runbook>> runbooksOf = new HashMap<>();
    private final Map<String, List<Alert>> alertsOf = new HashMap<>();
    private final Map<String, List<Maintenance>> maintenanceOf = new HashMap<>();
    private final Map<String, List<Stage>> stagesOf = new HashMap<>();
    private final Map<String, String> actionUrls = new HashMap<>();
    private final Map<String, Postmortem> postmortems = new HashMap<>();

    Relations(Index index) {
        this.index = index;
        Catalog catalog = index.catalog();
        this.newest = catalog.incidents().stream().sorted(newestFirst()).toList();
        this.open = newest.stream().filter(Parts::open).toList();
        for (Incident incident : newest) {
            incident.services().keySet().stream()
                    .map(this::service)
                    .distinct()
                    .forEach(id -> add(incidentsOf, id, incident));
            String told = incident.duplicateOf();
            if (told != null) {
                add(duplicatesOf, told, incident);
            }
        }
        catalog.services()
                .groups()
                .forEach(g ->
                        g.services().forEach(s -> s.dependsOn().forEach(id -> add(dependantsOf, service(id), s))));
        catalog.runbooks().forEach(r -> r.services().forEach(id -> add(runbooksOf, service(id), r)));
        catalog.alerts().alerts().forEach(a -> add(alertsOf, service(a.service()), a));
        catalog.maintenance().stream()
                .sorted(soonestFirst())
                .forEach(m -> m.services().forEach(id -> add(maintenanceOf, service(id), m)));
        catalog.incidents().forEach(i -> place(Urls.page("incidents", i.id()), i.actions()));
        catalog.postmortems().forEach(p -> place(Urls.page("postmortems", p.id()), p.actions()));
        catalog.postmortems().forEach(p -> postmortems.putIfAbsent(p.id(), p));
        catalog.workflow().stages().forEach(s -> s.messages().forEach(id -> add(stagesOf, id, s)));
    }

    /** All incidents, newest first. */
    List<Incident> newest() {
        return newest;
    }

    /** Those that go on, newest first. */
    List<Incident> open() {
        return open;
    }

    /** The incidents of a service, newest first. */
    List<Incident> incidentsOf(String service) {
        return incidentsOf.getOrDefault(service, List.of());
    }

    /** Records that say they are told by another. */
    List<Incident> duplicatesOf(String incident) {
        return duplicatesOf.getOrDefault(incident, List.of());
    }

    /** Services that depend on one. */
    List<Service> dependantsOf(String service) {
        return dependantsOf.getOrDefault(service, List.of());
    }

    List<Runbook> runbooksOf(String service) {
        return runbooksOf.getOrDefault(service, List.of());
    }

    List<Alert> alertsOf(String service) {
        return alertsOf.getOrDefault(service, List.of());
    }

    /** Maintenance of a service, by its begin. */
    List<Maintenance> maintenanceOf(String service) {
        return maintenanceOf.getOrDefault(service, List.of());
    }

    /** Stages of the workflow that send a message. */
    List<Stage> stagesOf(String message) {
        return stagesOf.getOrDefault(message, List.of());
    }

    /** A postmortem. */
    Optional<Postmortem> postmortem(String id) {
        return Optional.ofNullable(postmortems.get(id));
    }

    /** Where an action stands; null for an unknown one. */
    @Nullable
    String actionUrl(String id) {
        return actionUrls.get(id);
    }

    private void place(String url, List<Action> actions) {
        for (Action action : actions) {
            String id = action.id();
            if (id != null) {
                actionUrls.putIfAbsent(id, url + "#" + Urls.segment(id));
            }
        }
    }

    static Comparator<Incident> newestFirst() {
        return Comparator.comparing(Incident::started, Comparator.nullsLast(Comparator.<Moment>reverseOrder()))
                .thenComparing(Incident::id, Comparator.reverseOrder());
    }

    static Comparator<Maintenance> soonestFirst() {
        return Comparator.comparing(Relations::begin, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(Maintenance::id);
    }

    /** Whether it goes on now. */
    static boolean going(Maintenance maintenance) {
        return maintenance.status() == MaintenanceStatus.IN_PROGRESS
                || maintenance.status() == MaintenanceStatus.VERIFYING;
    }

    /** Whether it is still to come. */
    static boolean coming(Maintenance maintenance) {
        return maintenance.status() == null || maintenance.status() == MaintenanceStatus.SCHEDULED;
    }

    static @Nullable Moment begin(Maintenance maintenance) {
        Window scheduled = maintenance.scheduled();
        return scheduled == null ? maintenance.started() : scheduled.from();
    }

    private String service(@Nullable String idOrAlias) {
        return idOrAlias == null
                ? ""
                : index.service(idOrAlias).map(Service::id).orElse(idOrAlias);
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        List<T> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != value) {
            list.add(value);
        }
    }
}
