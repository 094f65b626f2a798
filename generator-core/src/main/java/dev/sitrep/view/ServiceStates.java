package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Service;
import dev.sitrep.model.Update;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of each service at the clock: the worst that an open incident, or maintenance going on, gives it. */
final class ServiceStates {
    private final Desk desk;
    private final Map<String, ComponentStatus> now = new LinkedHashMap<>();

    ServiceStates(Desk desk) {
        this.desk = desk;
        for (Maintenance maintenance : desk.catalog().maintenance()) {
            if (Relations.going(maintenance)) {
                maintenance.services().forEach(id -> merge(id, ComponentStatus.UNDER_MAINTENANCE));
            }
        }
        desk.relations().open().forEach(incident -> now(desk, incident).forEach(this::merge));
    }

    /** The state of a service; operational where nothing says otherwise. */
    ComponentStatus of(String service) {
        return now.getOrDefault(service, ComponentStatus.OPERATIONAL);
    }

    /** The worst state of all. */
    ComponentStatus worst() {
        return now.values().stream().max(Comparator.naturalOrder()).orElse(ComponentStatus.OPERATIONAL);
    }

    /** How the whole site is: of one with a single service, all of it is as that is. */
    SystemStatus overall() {
        ComponentStatus worst = worst();
        LocalDate today = desk.times().dayOf(desk.asOf());
        List<Service> current = desk.catalog().services().groups().stream()
                .flatMap(group -> group.services().stream())
                .filter(service -> service.until() == null || !service.until().isBefore(today))
                .toList();
        SystemStatus all = SystemStatus.of(worst, current.stream().allMatch(s -> of(s.id()) == worst));
        return all == SystemStatus.DEGRADED_SYSTEM && current.size() == 1 ? SystemStatus.DEGRADED_PERFORMANCE : all;
    }

    /** In the words of the whole, with the shape and colour of a state. */
    Tag tag() {
        SystemStatus overall = overall();
        return new Tag(overall.tone().key(), desk.words().w("banner." + overall.key()));
    }

    /** Services that are not well. */
    List<String> affected() {
        return now.entrySet().stream()
                .filter(e -> e.getValue() != ComponentStatus.OPERATIONAL)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The states that an open incident gives services at the clock: all are well again as soon as its impact ended. */
    static Map<String, ComponentStatus> now(Desk desk, Incident incident) {
        Moment mitigated = new Life(incident).at(Anchor.MITIGATED);
        Map<String, ComponentStatus> states = last(incident);
        if (mitigated != null && !mitigated.instant().isAfter(desk.asOf())) {
            states.replaceAll((service, state) -> ComponentStatus.OPERATIONAL);
        }
        return states;
    }

    /** The state that an incident last gave each service. */
    static Map<String, ComponentStatus> last(Incident incident) {
        Map<String, ComponentStatus> states = new LinkedHashMap<>(incident.services());
        for (Update update : incident.updates()) {
            states.putAll(update.services());
        }
        return states;
    }

    private void merge(String id, ComponentStatus state) {
        String service = desk.index().service(id).map(Service::id).orElse(id);
        now.merge(service, state, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
}
