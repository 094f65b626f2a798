package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.TimelineEntry;
import dev.sitrep.model.Update;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When what a page shows last changed, as far as its record tells: never after the clock, and never by the clock. */
final class LastChanges {
    private static final String OVERVIEW = "index.html";

    private final Desk desk;
    private final Map<String, Instant> changes = new HashMap<>();

    private LastChanges(Desk desk) {
        this.desk = desk;
    }

    static Map<String, Instant> of(Desk desk) {
        LastChanges found = new LastChanges(desk);
        for (Incident incident : desk.catalog().incidents()) {
            found.note(Urls.page("incidents", incident.id()), moments(incident));
        }
        for (Postmortem postmortem : desk.catalog().postmortems()) {
            found.note(
                    Urls.page("postmortems", postmortem.id()),
                    Stream.of(postmortem.published(), postmortem.reviewHeld()));
        }
        for (Maintenance maintenance : desk.catalog().maintenance()) {
            found.note(Urls.page("maintenance", maintenance.id()), moments(maintenance));
        }
        return found.changes;
    }

    private static Stream<@Nullable Moment> moments(Incident incident) {
        Life life = new Life(incident);
        return Stream.of(
                        Stream.of(Anchor.values()).map(life::at),
                        incident.updates().stream().map(Update::at),
                        incident.timeline().stream().map(TimelineEntry::at))
                .flatMap(moments -> moments);
    }

    private static Stream<@Nullable Moment> moments(Maintenance maintenance) {
        return Stream.concat(
                Stream.of(maintenance.started(), maintenance.completed()),
                maintenance.updates().stream().map(MaintenanceUpdate::at));
    }

    private void note(String url, Stream<@Nullable Moment> moments) {
        moments.filter(Objects::nonNull)
                .map(Moment::instant)
                .filter(at -> !at.isAfter(desk.asOf()))
                .max(Comparator.naturalOrder())
                .ifPresent(at -> {
                    changes.put(url, at);
                    changes.merge(OVERVIEW, at, (a, b) -> a.isAfter(b) ? a : b);
                });
    }
}
