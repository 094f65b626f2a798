package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.model.Services;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each service, and the catalogue. */
final class ServicePages implements PageFamily {
    static final String LIST = Urls.list("services");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Services services = desk.catalog().services();
        if (services.groups().stream().allMatch(g -> g.services().isEmpty())) {
            return Stream.of();
        }
        ServiceStates now = new ServiceStates(desk);
        Stream<PagePlan> list = Stream.of(new PagePlan(
                LIST, "services", LIST, null, desk.words().w("nav.services"), prose -> list(desk, now, prose)));
        return Stream.concat(
                list,
                services.groups().stream().flatMap(g -> g.services().stream().map(s -> plan(desk, now, g, s))));
    }

    private static PagePlan plan(Desk desk, ServiceStates now, ServiceGroup group, Service service) {
        return new PagePlan(
                Urls.page("services", service.id()),
                "service",
                LIST,
                null,
                service.name(),
                prose -> new ServicePage(desk, now, prose).compose(group, service));
    }

    private static ServicesView list(Desk desk, ServiceStates now, PageProse prose) {
        Services services = desk.catalog().services();
        Parts parts = new Parts(desk, prose);
        return new ServicesView(
                services.groups().stream()
                        .map(g -> new ServicesView.Group(
                                g.name(),
                                g.description(),
                                g.services().stream()
                                        .map(s -> row(desk, parts, now, s))
                                        .toList()))
                        .toList(),
                new Reviews(desk).file(services, prose));
    }

    private static ServicesView.Row row(Desk desk, Parts parts, ServiceStates now, Service s) {
        return new ServicesView.Row(
                parts.service(s.id()),
                s.description(),
                s.owner() == null ? null : parts.party(s.owner()),
                s.tier(),
                s.objective(),
                parts.tag("component", now.of(s.id())),
                ended(desk, s));
    }

    /** That a service is no more, in words; null while it is. */
    static @Nullable String ended(Desk desk, Service service) {
        LocalDate until = service.until();
        return until == null || !until.isBefore(desk.times().dayOf(desk.asOf()))
                ? null
                : desk.words().f("service.ended", desk.times().of(until).date());
    }
}
