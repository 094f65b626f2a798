package dev.sitrep.uptime;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Service;
import dev.sitrep.model.Update;
import dev.sitrep.uptime.Uncounted.Why;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What an incident says of services: from {@code started} the state of its {@code services}, changed by each update at its
 * time, and all well again when the impact ended (mitigated, else resolved); until the clock where it has not.
 */
final class IncidentClaims {
    private final Index index;
    private final Instant asOf;

    IncidentClaims(Index index, Instant asOf) {
        this.index = index;
        this.asOf = asOf;
    }

    /** Why it cannot be counted; null where it can. */
    @Nullable
    Why uncounted(Incident incident) {
        Life life = new Life(incident);
        Moment began = life.at(Anchor.STARTED);
        Moment ended = life.ended();
        if (incident.status() == IncidentStatus.FALSE_ALARM) {
            return Why.FALSE_ALARM;
        }
        if (incident.status() == IncidentStatus.DUPLICATE) {
            return Why.DUPLICATE;
        }
        if (named(incident).isEmpty()) {
            return Why.NO_SERVICE;
        }
        if (began == null) {
            return Why.NO_BEGIN;
        }
        if (ended == null) {
            return life.over() ? Why.NO_END : began.dateOnly() ? Why.ONLY_DAY : null;
        }
        if (began.dateOnly() || ended.dateOnly()) {
            return Why.ONLY_DAY;
        }
        return ended.before(began) ? Why.ENDS_FIRST : null;
    }

    /** Visits what it says of each service, up to the clock; it must be countable. */
    void each(Incident incident, BiConsumer<String, Claim> visitor) {
        Life life = new Life(incident);
        Moment began = life.at(Anchor.STARTED);
        Moment ended = life.ended();
        if (began == null) {
            return;
        }
        Instant end = ended == null || ended.instant().isAfter(asOf) ? asOf : ended.instant();
        List<Update> updates = incident.updates().stream()
                .filter(update -> update.at() != null && !update.services().isEmpty())
                .sorted(Comparator.comparing(Update::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        Map<String, ComponentStatus> first = states(incident.services());
        for (String service : named(incident)) {
            Instant since = began.instant();
            ComponentStatus state = first.getOrDefault(service, ComponentStatus.OPERATIONAL);
            for (Update update : updates) {
                ComponentStatus next = states(update.services()).get(service);
                Moment at = update.at();
                if (next != null && at != null) {
                    Instant change = at.instant().isBefore(since) ? since : at.instant();
                    claim(incident, service, new Span(since, change.isAfter(end) ? end : change), state, visitor);
                    since = change;
                    state = next;
                }
            }
            claim(incident, service, new Span(since, end), state, visitor);
        }
    }

    private static void claim(
            Incident incident, String service, Span span, ComponentStatus state, BiConsumer<String, Claim> visitor) {
        if (!span.isEmpty() && state != ComponentStatus.OPERATIONAL) {
            visitor.accept(service, new Claim(span, state, Source.incident(incident.id())));
        }
    }

    /** The services of the site that it names anywhere. */
    private List<String> named(Incident incident) {
        Map<String, ComponentStatus> all = new LinkedHashMap<>(states(incident.services()));
        incident.updates().forEach(update -> all.putAll(states(update.services())));
        return List.copyOf(all.keySet());
    }

    /** By the id of the service; of two names of one service the worse counts. */
    private Map<String, ComponentStatus> states(Map<String, ComponentStatus> written) {
        Map<String, ComponentStatus> states = new LinkedHashMap<>();
        written.forEach((name, state) -> index.service(name)
                .map(Service::id)
                .ifPresent(id -> states.merge(id, state, (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return states;
    }
}
