package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Service;
import dev.sitrep.model.Update;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The front page: what is wrong now, every service, and the last incidents. */
final class OverviewPage implements PageFamily {
    private static final int RECENT = 10;

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        String url = "index.html";
        return Stream.of(new PagePlan(
                url, "overview", url, null, desk.words().w("overview.title"), prose -> compose(desk, prose)));
    }

    private static OverviewView compose(Desk desk, PageProse prose) {
        Parts parts = new Parts(desk);
        List<Incident> open =
                desk.catalog().incidents().stream().filter(Parts::open).toList();
        Map<String, ComponentStatus> now = states(desk, open);
        List<OverviewView.Group> groups = desk.catalog().services().groups().stream()
                .map(g -> new OverviewView.Group(
                        g.name(),
                        g.description(),
                        g.services().stream().map(s -> row(parts, now, s)).toList()))
                .toList();
        ComponentStatus worst =
                now.values().stream().max(Comparator.naturalOrder()).orElse(ComponentStatus.OPERATIONAL);
        return new OverviewView(
                parts.tag("banner", worst),
                parts.tag("component", worst),
                groups,
                open.stream()
                        .sorted(newestFirst())
                        .map(i -> parts.row(i, prose))
                        .toList(),
                desk.catalog().incidents().stream()
                        .filter(i -> !Parts.open(i))
                        .sorted(newestFirst())
                        .limit(RECENT)
                        .map(i -> parts.row(i, prose))
                        .toList());
    }

    private static OverviewView.Row row(Parts parts, Map<String, ComponentStatus> now, Service service) {
        return new OverviewView.Row(
                parts.service(service.id()),
                service.description(),
                parts.tag("component", now.getOrDefault(service.id(), ComponentStatus.OPERATIONAL)));
    }

    /** The worst state that an open incident, or a maintenance going on, gives each service. */
    static Map<String, ComponentStatus> states(Desk desk, List<Incident> open) {
        Map<String, ComponentStatus> now = new HashMap<>();
        for (Maintenance maintenance : desk.catalog().maintenance()) {
            if (maintenance.status() == MaintenanceStatus.IN_PROGRESS
                    || maintenance.status() == MaintenanceStatus.VERIFYING) {
                maintenance.services().forEach(id -> merge(desk, now, id, ComponentStatus.UNDER_MAINTENANCE));
            }
        }
        for (Incident incident : open) {
            Map<String, ComponentStatus> states = new HashMap<>(incident.services());
            for (Update update : incident.updates()) {
                states.putAll(update.services());
            }
            states.forEach((id, state) -> merge(desk, now, id, state));
        }
        return now;
    }

    private static void merge(Desk desk, Map<String, ComponentStatus> now, String id, ComponentStatus state) {
        String service = desk.index().service(id).map(Service::id).orElse(id);
        now.merge(service, state, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    static Comparator<Incident> newestFirst() {
        return Comparator.comparing(
                        Incident::started, Comparator.nullsLast(Comparator.<dev.sitrep.model.Moment>reverseOrder()))
                .thenComparing(Incident::id, Comparator.reverseOrder());
    }
}
