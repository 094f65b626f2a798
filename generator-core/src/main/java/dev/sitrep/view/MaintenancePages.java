package dev.sitrep.view;

import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each maintenance window, and one that lists them with the work that recurs. */
final class MaintenancePages implements PageFamily {
    private static final String LIST = Urls.list("maintenance");
    private static final int PAST = 200;

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<Maintenance> all = desk.catalog().maintenance();
        if (all.isEmpty() && desk.catalog().routine().routine().isEmpty()) {
            return Stream.of();
        }
        Stream<PagePlan> list = Stream.of(new PagePlan(
                LIST, "maintenances", LIST, null, desk.words().w("nav.maintenance"), prose -> list(desk, prose)));
        return Stream.concat(
                list,
                all.stream()
                        .map(m -> new PagePlan(
                                Urls.page("maintenance", m.id()),
                                "maintenance",
                                LIST,
                                m.origin().path(),
                                m.title(),
                                prose -> compose(desk, m, prose))));
    }

    private static MaintenancesView list(Desk desk, PageProse prose) {
        MaintenanceParts parts = new MaintenanceParts(desk, prose);
        List<Maintenance> sorted = desk.catalog().maintenance().stream()
                .sorted(Relations.soonestFirst())
                .toList();
        List<Maintenance> past = new ArrayList<>(sorted.stream()
                .filter(m -> m.status() == MaintenanceStatus.COMPLETED || m.status() == MaintenanceStatus.CANCELLED)
                .toList());
        Collections.reverse(past);
        int older = Math.max(0, past.size() - PAST);
        return new MaintenancesView(
                sorted.stream().filter(Relations::going).map(parts::row).toList(),
                sorted.stream()
                        .filter(m -> m.status() == null || m.status() == MaintenanceStatus.SCHEDULED)
                        .map(parts::row)
                        .toList(),
                past.stream().limit(PAST).map(parts::row).toList(),
                older == 0 ? null : desk.words().n("maintenance.older", older),
                new RoutineRows(desk, prose).rows(),
                new Reviews(desk).file(desk.catalog().routine(), prose));
    }

    static MaintenanceView compose(Desk desk, Maintenance m, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        Window window = m.scheduled();
        return new MaintenanceView(
                new MaintenanceParts(desk, prose).row(m),
                m.id(),
                window == null ? null : length(desk, window.from(), window.to()),
                desk.times().of(m.started()),
                desk.times().of(m.completed()),
                length(desk, m.started(), m.completed()),
                new Logs(desk, prose).updates(m),
                prose.document(m.body()).html(),
                parts.breaches(m.breaches(), prose),
                m.owner() == null ? null : parts.party(m.owner()),
                m.runbooks().stream().map(parts::runbook).toList(),
                parts.outside(m.links()),
                parts.seenBy(m.audience()),
                m.formerIds(),
                desk.seen().innermost() ? m.origin().path() : null);
    }

    private static @Nullable String length(Desk desk, @Nullable Moment from, @Nullable Moment to) {
        return from == null || to == null || to.before(from)
                ? null
                : desk.times().length(Duration.between(from.instant(), to.instant()));
    }
}
