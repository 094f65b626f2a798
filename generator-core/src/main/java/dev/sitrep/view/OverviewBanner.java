package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Update;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The head of the front page: the worst state, since when, and what was said last. */
final class OverviewBanner {
    private final Desk desk;
    private final ServiceStates now;
    private final PageProse prose;

    OverviewBanner(Desk desk, ServiceStates now, PageProse prose) {
        this.desk = desk;
        this.now = now;
        this.prose = prose;
    }

    OverviewView.Banner compose() {
        Parts parts = new Parts(desk, prose);
        ComponentStatus worst = now.worst();
        Moment since = since(worst);
        Incident about = about(worst).orElse(null);
        Update said = about == null ? null : lastSaid(about);
        return new OverviewView.Banner(
                now.tag(),
                desk.times().of(since),
                since == null ? null : desk.times().relative(since.instant()),
                now.affected().stream().map(parts::service).toList(),
                about == null ? null : parts.link(about.title(), Urls.page("incidents", about.id())),
                said == null ? null : prose.inline(said.text(), said.origin(), "text"),
                said == null ? null : desk.times().of(said.at()),
                quiet());
    }

    /** When the first of what makes the worst state began. */
    private @Nullable Moment since(ComponentStatus worst) {
        if (worst == ComponentStatus.OPERATIONAL) {
            return null;
        }
        Stream<@Nullable Moment> incidents = desk.relations().open().stream()
                .filter(i -> ServiceStates.now(desk, i).containsValue(worst))
                .map(Incident::started);
        Stream<@Nullable Moment> maintenance = worst != ComponentStatus.UNDER_MAINTENANCE
                ? Stream.empty()
                : desk.catalog().maintenance().stream().filter(Relations::going).map(OverviewBanner::began);
        return Stream.concat(incidents, maintenance)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Moment began(Maintenance maintenance) {
        return maintenance.started() == null ? Relations.begin(maintenance) : maintenance.started();
    }

    /** The open incident that readers want to hear of: of those that make the worst state, the one spoken of last. */
    private Optional<Incident> about(ComponentStatus worst) {
        List<Incident> open = desk.relations().open();
        List<Incident> culprits = open.stream()
                .filter(i -> ServiceStates.now(desk, i).containsValue(worst))
                .toList();
        return (culprits.isEmpty() ? open : culprits)
                .stream()
                        .max(Comparator.comparing(
                                i -> {
                                    Update said = lastSaid(i);
                                    return said == null ? i.started() : said.at();
                                },
                                Comparator.nullsFirst(Comparator.<Moment>naturalOrder())));
    }

    private static @Nullable Update lastSaid(Incident incident) {
        List<Update> updates = incident.updates();
        return updates.isEmpty() ? null : updates.get(updates.size() - 1);
    }

    /** While nothing goes on: since when that is so. */
    private @Nullable String quiet() {
        List<Incident> newest = desk.relations().newest();
        if (now.worst() != ComponentStatus.OPERATIONAL
                || !desk.relations().open().isEmpty()
                || newest.isEmpty()) {
            return null;
        }
        Moment began = newest.get(0).started();
        return began == null
                ? null
                : desk.words().f("overview.quiet", desk.times().relative(began.instant()));
    }
}
