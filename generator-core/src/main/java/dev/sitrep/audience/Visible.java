package dev.sitrep.audience;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Service;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which records an audience sees, so that mentions of the others can be removed as well: an id is a name too. */
final class Visible {
    private final Set<String> services = new HashSet<>();
    private final Set<String> runbooks = new HashSet<>();
    private final Set<String> messages = new HashSet<>();
    private final Set<String> incidents = new HashSet<>();

    Visible(Catalog all, Chain chain) {
        all.services().groups().stream()
                .flatMap(group -> group.services().stream())
                .filter(service -> chain.seesOpen(service.audience()))
                .flatMap(Visible::names)
                .forEach(services::add);
        all.runbooks().stream().filter(r -> chain.sees(r.audience())).forEach(r -> runbooks.add(r.id()));
        all.messages().stream().filter(m -> chain.sees(m.audience())).forEach(m -> messages.add(m.id()));
        all.incidents().stream().filter(i -> chain.sees(i.audience())).forEach(i -> incidents.add(i.id()));
    }

    List<String> services(List<String> ids) {
        return ids.stream().filter(services::contains).toList();
    }

    /** Of a mapping by service, the entries of those that are seen, in their order. */
    <T> Map<String, T> services(Map<String, T> byService) {
        Map<String, T> seen = new LinkedHashMap<>(byService);
        seen.keySet().retainAll(services);
        return seen;
    }

    @Nullable
    String service(@Nullable String id) {
        return id != null && services.contains(id) ? id : null;
    }

    List<String> runbooks(List<String> ids) {
        return ids.stream().filter(runbooks::contains).toList();
    }

    @Nullable
    String runbook(@Nullable String id) {
        return id != null && runbooks.contains(id) ? id : null;
    }

    List<String> messages(List<String> ids) {
        return ids.stream().filter(messages::contains).toList();
    }

    List<String> incidents(List<String> ids) {
        return ids.stream().filter(incidents::contains).toList();
    }

    @Nullable
    String incident(@Nullable String id) {
        return id != null && incidents.contains(id) ? id : null;
    }

    private static Stream<String> names(Service service) {
        return Stream.concat(Stream.of(service.id()), service.aliases().stream());
    }
}
