package dev.sitrep.view;

import java.util.List;
import java.util.stream.Stream;

/** The badge of the site, and of each of its services. A service that has ended has none: it has no state. */
final class Badges {
    private static final String FILE = "badge.svg";

    private Badges() {}

    static List<BadgeView> of(Desk desk) {
        Parts parts = new Parts(desk);
        ServiceStates now = new ServiceStates(desk);
        Stream<BadgeView> services = desk.catalog().services().groups().stream()
                .flatMap(group -> group.services().stream())
                .filter(service -> ServicePages.ended(desk, service) == null)
                .map(service -> new BadgeView(
                        "services/" + Urls.segment(service.id()) + "/" + FILE,
                        service.name(),
                        parts.tag("component", now.of(service.id()))));
        BadgeView site = new BadgeView(FILE, desk.site().title(), now.tag());
        return Stream.concat(Stream.of(site), services).toList();
    }
}
