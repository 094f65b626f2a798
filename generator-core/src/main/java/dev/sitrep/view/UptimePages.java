package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.model.Services;
import java.util.List;
import java.util.stream.Stream;

/** The uptime of all services, and a page for each with the minutes that it comes from; and the same as files. */
final class UptimePages implements PageFamily {
    static final String LIST = Urls.list("uptime");
    static final String MINUTES = "uptime/minutes.csv";
    static final String MONTHS = "uptime/months.csv";

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        if (nothing(desk)) {
            return Stream.of();
        }
        Stream<PagePlan> list = Stream.of(new PagePlan(
                LIST,
                "uptime",
                LIST,
                null,
                desk.words().w("uptime.title"),
                prose -> new UptimePage(desk, prose).compose()));
        return Stream.concat(list, services(desk).map(service -> plan(desk, service)));
    }

    /** The files beside the pages. */
    static List<Sheet> sheets(Desk desk) {
        return nothing(desk) ? List.of() : List.of(new MinuteSheet(desk), new MonthSheet(desk));
    }

    /** The page with the uptime of a service. */
    static String url(Service service) {
        return Urls.page("uptime", service.id());
    }

    /** All services, in the order of the catalogue; of two with one id the first. */
    static Stream<Service> services(Desk desk) {
        Services services = desk.catalog().services();
        return services.groups().stream()
                .flatMap(group -> group.services().stream())
                .filter(service -> desk.index()
                        .service(service.id())
                        .filter(service::equals)
                        .isPresent());
    }

    private static PagePlan plan(Desk desk, Service service) {
        return new PagePlan(
                url(service),
                "uptime-of",
                LIST,
                null,
                desk.words().f("uptime.of", service.name()),
                prose -> new ServiceUptimePage(desk, service, prose).compose());
    }

    private static boolean nothing(Desk desk) {
        return services(desk).findAny().isEmpty();
    }
}
