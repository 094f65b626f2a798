package dev.sitrep.api;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Window;
import dev.sitrep.view.Situation;
import dev.sitrep.view.Urls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maintenance windows as Statuspage tells them. It has no word for one that was cancelled, which is left out. */
final class Maintenances {
    private final Situation situation;
    private final Changes changes;
    private final Components components;
    private final String page;

    Maintenances(Situation situation, Changes changes, Components components, String page) {
        this.situation = situation;
        this.changes = changes;
        this.components = components;
        this.page = page;
    }

    /** What goes on. */
    List<IncidentJson> active() {
        return situation.going().stream().map(this::window).toList();
    }

    /** What is to come, soonest first. */
    List<IncidentJson> upcoming() {
        return situation.coming().stream().map(this::window).toList();
    }

    /** The newest, by their begin. */
    List<IncidentJson> newest(int limit) {
        return situation.catalog().maintenance().stream()
                .filter(m -> m.status() != MaintenanceStatus.CANCELLED)
                .sorted(Comparator.comparing(this::begin, Comparator.reverseOrder())
                        .thenComparing(Maintenance::id))
                .limit(limit)
                .map(this::window)
                .toList();
    }

    private IncidentJson window(Maintenance maintenance) {
        Window planned = maintenance.scheduled();
        Instant begin = begin(maintenance);
        Instant created = maintenance.updates().stream()
                .map(MaintenanceUpdate::at)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Moment::instant)
                .orElse(begin);
        String status = status(maintenance.status());
        Moment completed = maintenance.completed();
        Moment end = planned == null ? completed : planned.to();
        Instant updated = Stream.concat(
                        Stream.of(completed), maintenance.updates().stream().map(MaintenanceUpdate::at))
                .filter(Objects::nonNull)
                .map(Moment::instant)
                .max(Instant::compareTo)
                .orElse(created);
        return new IncidentJson(
                maintenance.id(),
                maintenance.title(),
                status,
                Stamps.of(created),
                Stamps.of(updated),
                null,
                status.equals("completed") ? Stamps.of(completed == null ? end : completed) : null,
                Indicator.MAINTENANCE.word(),
                situation.address(Urls.page("maintenance", maintenance.id())),
                Stamps.of(begin),
                page,
                updates(maintenance, status, created),
                components.of(maintenance.services()),
                Stamps.of(
                        planned == null || planned.from() == null
                                ? begin
                                : planned.from().instant()),
                Stamps.of(end == null ? begin : end.instant()));
    }

    /** When it began, else when it is to begin. */
    private Instant begin(Maintenance maintenance) {
        Window planned = maintenance.scheduled();
        Moment begin = maintenance.started() != null ? maintenance.started() : planned == null ? null : planned.from();
        return begin == null ? changes.first() : begin.instant();
    }

    private List<UpdateJson> updates(Maintenance maintenance, String status, Instant otherwise) {
        Affected affected = new Affected(components, maintenance.services());
        Updates updates = new Updates(maintenance.id());
        if (maintenance.updates().isEmpty()) {
            return List.of(updates.next(status, "", otherwise, affected.update(states(maintenance, status))));
        }
        List<UpdateJson> told = new ArrayList<>();
        String stands = "scheduled";
        Instant at = otherwise;
        for (MaintenanceUpdate update : maintenance.updates()) {
            stands = update.status() == null ? stands : status(update.status());
            at = update.at() == null ? at : update.at().instant();
            String body = situation.text(update.text(), update.origin());
            told.add(0, updates.next(stands, body, at, affected.update(states(maintenance, stands))));
        }
        return told;
    }

    private static Map<String, ComponentStatus> states(Maintenance maintenance, String status) {
        ComponentStatus state = status.equals("in_progress") || status.equals("verifying")
                ? ComponentStatus.UNDER_MAINTENANCE
                : ComponentStatus.OPERATIONAL;
        Map<String, ComponentStatus> states = new LinkedHashMap<>();
        maintenance.services().forEach(id -> states.put(id, state));
        return states;
    }

    private static String status(@Nullable MaintenanceStatus status) {
        return status == null
                ? "scheduled"
                : Components.word(status == MaintenanceStatus.CANCELLED ? MaintenanceStatus.COMPLETED : status);
    }
}
