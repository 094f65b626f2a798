package dev.sitrep.api;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Keyword;
import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.view.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The services as components. A named group is one too, before its services. */
final class Components {
    private final Situation situation;
    private final Changes changes;
    private final String page;
    private final Map<String, ComponentJson> services = new LinkedHashMap<>();
    private final List<ComponentJson> listed = new ArrayList<>();

    Components(Situation situation, Changes changes, String page) {
        this.situation = situation;
        this.changes = changes;
        this.page = page;
        int top = 0;
        for (ServiceGroup group : situation.catalog().services().groups()) {
            top = group.name().isBlank() ? loose(group, top) : grouped(group, top);
        }
    }

    /** Groups and services, in the order of the pages; a service that has ended is not among them. */
    List<ComponentJson> all() {
        return listed;
    }

    /** The services of a record, ended ones too; without those that the catalogue does not know. */
    List<ComponentJson> of(Collection<String> ids) {
        return ids.stream()
                .map(this::service)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A service by id or alias. */
    @Nullable
    ComponentJson service(String id) {
        return situation.index().service(id).map(s -> services.get(s.id())).orElse(null);
    }

    /** The word for a state. */
    static String word(Keyword state) {
        return state.key().replace('-', '_');
    }

    private int loose(ServiceGroup group, int position) {
        int next = position;
        for (Service service : group.services()) {
            ComponentJson component = component(service, next + 1, null);
            if (current(service)) {
                listed.add(component);
                next++;
            }
        }
        return next;
    }

    private int grouped(ServiceGroup group, int position) {
        String id = Ids.of("group " + group.name());
        List<ComponentJson> members = new ArrayList<>();
        ComponentStatus worst = ComponentStatus.OPERATIONAL;
        for (Service service : group.services()) {
            ComponentJson component = component(service, members.size() + 1, id);
            if (current(service)) {
                members.add(component);
                ComponentStatus state = situation.state(service.id());
                worst = state.compareTo(worst) > 0 ? state : worst;
            }
        }
        if (members.isEmpty()) {
            return position;
        }
        listed.add(new ComponentJson(
                id,
                group.name(),
                word(worst),
                extreme(members, ComponentJson::createdAt, Comparator.reverseOrder()),
                extreme(members, ComponentJson::updatedAt, Comparator.naturalOrder()),
                position + 1,
                group.description() == null ? null : situation.text(group.description(), group.origin()),
                false,
                null,
                null,
                page,
                true,
                false,
                members.stream().map(ComponentJson::id).toList()));
        listed.addAll(members);
        return position + 1;
    }

    private ComponentJson component(Service service, int position, @Nullable String group) {
        LocalDate since = service.since();
        Instant created = since == null
                ? changes.first()
                : since.atStartOfDay(situation.zone()).toInstant();
        Instant changed = changes.of(service.id());
        ComponentJson component = new ComponentJson(
                service.id(),
                service.name(),
                word(situation.state(service.id())),
                Stamps.of(created),
                Stamps.of(changed == null || changed.isBefore(created) ? created : changed),
                position,
                service.description() == null ? null : situation.text(service.description(), service.origin()),
                true,
                since == null ? null : since.toString(),
                group,
                page,
                false,
                false,
                null);
        services.putIfAbsent(service.id(), component);
        return component;
    }

    private boolean current(Service service) {
        LocalDate until = service.until();
        return until == null || !until.isBefore(LocalDate.ofInstant(situation.asOf(), situation.zone()));
    }

    private static String extreme(
            List<ComponentJson> members,
            java.util.function.Function<ComponentJson, String> time,
            Comparator<String> order) {
        return members.stream().map(time).max(order).orElse("");
    }
}
