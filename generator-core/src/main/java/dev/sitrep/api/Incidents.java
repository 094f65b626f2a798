package dev.sitrep.api;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Update;
import dev.sitrep.view.Situation;
import dev.sitrep.view.Urls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Incidents as Statuspage tells them. What another record tells is not told twice. */
final class Incidents {
    private final Situation situation;
    private final Changes changes;
    private final Components components;
    private final String page;

    Incidents(Situation situation, Changes changes, Components components, String page) {
        this.situation = situation;
        this.changes = changes;
        this.components = components;
        this.page = page;
    }

    /** Those that go on, newest first. */
    List<IncidentJson> unresolved() {
        return situation.open().stream().map(this::incident).toList();
    }

    /** The newest, the newest first. */
    List<IncidentJson> newest(int limit) {
        return situation.incidents().stream()
                .filter(i -> i.status() != IncidentStatus.DUPLICATE)
                .limit(limit)
                .map(this::incident)
                .toList();
    }

    private IncidentJson incident(Incident incident) {
        Life life = new Life(incident);
        Instant created = Stream.of(told(incident), life.at(Anchor.DETECTED), incident.started())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Moment::instant)
                .orElse(changes.first());
        String status = status(incident);
        Moment closed = life.closed();
        Instant resolved = status.equals("resolved") ? (closed == null ? last(incident) : closed.instant()) : null;
        Instant monitoring = monitoring(incident, life, status);
        List<UpdateJson> updates = updates(incident, status, resolved == null ? created : resolved);
        Instant updated = Stream.of(created, resolved, monitoring, last(incident))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(created);
        return new IncidentJson(
                incident.id(),
                incident.title(),
                status,
                Stamps.of(created),
                Stamps.of(updated),
                monitoring == null ? null : Stamps.of(monitoring),
                resolved == null ? null : Stamps.of(resolved),
                Indicator.of(worst(incident)).word(),
                situation.address(Urls.page("incidents", incident.id())),
                incident.started() == null
                        ? Stamps.of(created)
                        : Stamps.of(incident.started().instant()),
                page,
                updates,
                components.of(states(incident).keySet()),
                null,
                null);
    }

    /** A false alarm is over, and what has no status is known by its times. */
    private String status(Incident incident) {
        IncidentStatus status = incident.status();
        if (status == null) {
            return situation.open().contains(incident) ? "investigating" : "resolved";
        }
        return status == IncidentStatus.FALSE_ALARM || status == IncidentStatus.DUPLICATE
                ? "resolved"
                : Components.word(status);
    }

    private static @Nullable Moment told(Incident incident) {
        return incident.updates().stream()
                .map(Update::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant last(Incident incident) {
        return incident.updates().stream()
                .map(Update::at)
                .filter(Objects::nonNull)
                .map(Moment::instant)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable Instant monitoring(Incident incident, Life life, String status) {
        for (Update update : incident.updates()) {
            if (update.status() == IncidentStatus.MONITORING && update.at() != null) {
                return update.at().instant();
            }
        }
        Moment mitigated = life.at(Anchor.MITIGATED);
        boolean ended = status.equals("monitoring") || status.equals("resolved");
        return ended && mitigated != null ? mitigated.instant() : null;
    }

    /** Every service that it is about, with the worst state that it was in. */
    private static Map<String, ComponentStatus> states(Incident incident) {
        Map<String, ComponentStatus> states = new LinkedHashMap<>(incident.services());
        incident.updates()
                .forEach(update -> update.services()
                        .forEach((id, state) -> states.merge(id, state, (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return states;
    }

    private static ComponentStatus worst(Incident incident) {
        return incident.status() == IncidentStatus.FALSE_ALARM
                ? ComponentStatus.OPERATIONAL
                : states(incident).values().stream()
                        .max(ComponentStatus::compareTo)
                        .orElse(ComponentStatus.OPERATIONAL);
    }

    private List<UpdateJson> updates(Incident incident, String status, Instant otherwise) {
        Affected affected = new Affected(components, incident.services().keySet());
        Updates updates = new Updates(incident.id());
        if (incident.updates().isEmpty()) {
            Map<String, ComponentStatus> states = status.equals("resolved") ? well(incident) : incident.services();
            return List.of(updates.next(status, "", otherwise, affected.update(states)));
        }
        List<UpdateJson> told = new ArrayList<>();
        String stands = "investigating";
        Instant at = otherwise;
        for (Update update : incident.updates()) {
            IncidentStatus said = update.status();
            stands = said == null
                    ? stands
                    : said == IncidentStatus.FALSE_ALARM || said == IncidentStatus.DUPLICATE
                            ? "resolved"
                            : Components.word(said);
            at = update.at() == null ? at : update.at().instant();
            Map<String, ComponentStatus> states = new LinkedHashMap<>();
            if (told.isEmpty()) {
                states.putAll(incident.services());
            }
            if (stands.equals("resolved")) {
                states.putAll(well(incident));
            }
            states.putAll(update.services());
            String body = situation.text(update.text(), update.origin());
            told.add(0, updates.next(stands, body, at, affected.update(states)));
        }
        return told;
    }

    private static Map<String, ComponentStatus> well(Incident incident) {
        Map<String, ComponentStatus> states = new LinkedHashMap<>();
        states(incident).keySet().forEach(id -> states.put(id, ComponentStatus.OPERATIONAL));
        return states;
    }
}
