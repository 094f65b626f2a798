package dev.sitrep.view;

import dev.sitrep.model.Look;
import dev.sitrep.model.Maintenance;
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
                new OverviewGroups(desk, now, parts).compose(),
                new UptimeDesk(desk).axis(),
                new RecentDays(desk, prose).compose(),
                !desk.catalog().incidents().isEmpty(),
                desk.seen().innermost());
    }
}
