package dev.sitrep.audience;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.RoutineList;
import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.model.Services;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Waivers;
import dev.sitrep.model.Workflow;
import java.util.List;
import java.util.Map;

/** Removes from the list files what a wider audience may not see: all of it, unless the file names the audience. */
final class ListProjection {
    private final Chain chain;
    private final ContactProjection contacts;

    ListProjection(Chain chain, ContactProjection contacts) {
        this.chain = chain;
        this.contacts = contacts;
    }

    /** Incidents need the names of the levels; the promises stay inside. */
    SeverityMatrix severities(SeverityMatrix m) {
        return chain.sees(m.audience())
                ? m
                : new SeverityMatrix(
                        m.origin(),
                        null,
                        null,
                        m.levels().stream().map(ListProjection::name).toList(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    /** Services are what a status page is about: open, unless one says otherwise. */
    Services services(Services all) {
        List<ServiceGroup> groups = all.groups().stream()
                .map(g -> new ServiceGroup(g.origin(), g.name(), g.description(), services(g)))
                .filter(g -> !g.services().isEmpty())
                .toList();
        return new Services(all.origin(), groups, null, null, null);
    }

    OnCall onCall(OnCall all) {
        return chain.sees(all.audience())
                ? all
                : new OnCall(all.origin(), Map.of(), Map.of(), List.of(), null, null, null, null, null);
    }

    Workflow workflow(Workflow all) {
        return chain.sees(all.audience()) ? all : new Workflow(all.origin(), List.of(), null, null, null, null, null);
    }

    Alerts alerts(Alerts all) {
        return chain.sees(all.audience())
                ? all
                : new Alerts(
                        all.origin(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    RoutineList routine(RoutineList all) {
        return chain.sees(all.audience()) ? all : new RoutineList(all.origin(), List.of(), null);
    }

    Waivers noWaivers(Waivers all) {
        return new Waivers(all.origin(), List.of());
    }

    private List<Service> services(ServiceGroup group) {
        return group.services().stream()
                .filter(s -> chain.seesOpen(s.audience()))
                .map(this::service)
                .toList();
    }

    private Service service(Service s) {
        return new Service(
                s.origin(),
                s.id(),
                s.name(),
                s.description(),
                contacts.visible(s.owner()),
                null,
                s.since(),
                s.until(),
                s.hours(),
                s.objective(),
                s.dependsOn(),
                s.aliases(),
                s.audience(),
                List.of(),
                null);
    }

    private static Severity name(Severity s) {
        return new Severity(
                s.origin(),
                s.id(),
                s.name(),
                s.title(),
                s.icon(),
                null,
                s.aliases(),
                s.impact(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
