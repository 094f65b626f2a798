package dev.sitrep.view;

import dev.sitrep.model.Look;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The front page: what is wrong now, every service, what is coming, and the last days. */
final class OverviewPage implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        String url = "index.html";
        ServiceStates now = new ServiceStates(desk);
        return Stream.of(new PagePlan(
                url, "overview", url, null, desk.words().w("overview.title"), prose -> compose(desk, now, prose)));
    }

    private static OverviewView compose(Desk desk, ServiceStates now, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        MaintenanceParts maintenance = new MaintenanceParts(desk, prose);
        List<Maintenance> windows = desk.catalog().maintenance().stream()
                .sorted(Relations.soonestFirst())
                .toList();
        Look look = desk.site().look();
        if (look != null) {
            prose.refer(look.logo(), desk.site().origin().at("look/logo"));
        }
        return new OverviewView(
                new OverviewBanner(desk, now, prose).compose(),
                UnreadablePages.links(desk),
                desk.relations().open().stream().map(i -> parts.row(i, prose)).toList(),
                new OwingNow(desk, prose).compose(),
                windows.stream().filter(Relations::going).map(maintenance::row).toList(),
                windows.stream().filter(Relations::coming).map(maintenance::row).toList(),
                desk.catalog().services().groups().stream()
                        .map(g -> new OverviewView.Group(
                                g.name(),
                                g.description(),
                                g.services().stream()
                                        .filter(s -> current(desk, s))
                                        .map(s -> row(parts, now, s))
                                        .toList()))
                        .filter(g -> !g.services().isEmpty())
                        .toList(),
                new RecentDays(desk, prose).compose(),
                !desk.catalog().incidents().isEmpty(),
                desk.seen().innermost());
    }

    /** A service that has ended is not shown as if it were well. */
    private static boolean current(Desk desk, Service service) {
        LocalDate until = service.until();
        return until == null || !until.isBefore(desk.times().dayOf(desk.asOf()));
    }

    private static OverviewView.Row row(Parts parts, ServiceStates now, Service service) {
        return new OverviewView.Row(
                parts.service(service.id()), service.description(), parts.tag("component", now.of(service.id())));
    }
}
