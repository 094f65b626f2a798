package dev.sitrep.view;

import dev.sitrep.model.Impact;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Placeholder;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Role;
import dev.sitrep.model.Service;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the placeholders of a message stand for in one incident: plain text, times in the site's zone with its name. */
final class MessageValues {
    private final Desk desk;
    private final Incident incident;
    private final @Nullable Severity severity;
    private final @Nullable Update last;

    MessageValues(Desk desk, Incident incident) {
        this.desk = desk;
        this.incident = incident;
        this.severity = desk.index().severity(incident.severity()).orElse(null);
        List<Update> updates = incident.updates();
        this.last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
    }

    /** The value of a placeholder; null where the record doesn't say. */
    @Nullable
    String of(Placeholder placeholder) {
        Impact impact = incident.impact();
        return switch (placeholder.name()) {
            case "id" -> incident.id();
            case "title" -> plain(incident.title());
            case "severity" -> incident.severity();
            case "severity.name" -> severity == null ? null : severity.name();
            case "status" -> new Parts(desk).status(incident).text();
            case "started" -> time(incident.started());
            case "detected" -> time(incident.detected());
            case "resolved" -> time(incident.resolved());
            case "duration" -> new Parts(desk).length(incident);
            case "eta" -> time(incident.eta());
            case "services" -> services();
            case "impact" ->
                impact == null ? null : plain(impact.summary() == null ? impact.business() : impact.summary());
            case "impact.users" -> impact == null ? null : plain(impact.users());
            case "resolution" -> plain(incident.resolution());
            case "workaround" -> plain(incident.workaround());
            case "cause" -> incident.cause();
            case "root-cause" -> rootCause();
            case "url" -> url();
            case "now" -> desk.times().of(desk.asOf()).full();
            case "update.number" ->
                last == null ? null : String.valueOf(incident.updates().size());
            case "update.text" -> last == null ? null : plain(last.text());
            case "next-update" -> nextUpdate();
            case "review-scheduled" -> review();
            case "organisation" ->
                desk.site().organisation() == null
                        ? desk.site().title()
                        : desk.site().organisation();
            default -> placeholder.role().isEmpty() ? null : role(placeholder.role());
        };
    }

    private @Nullable String role(String id) {
        String taken = incident.roles().get(id);
        if (taken != null) {
            return desk.index().partyName(taken);
        }
        List<String> people = desk.index().role(id).map(Role::people).orElse(List.of());
        return people.isEmpty() ? null : desk.index().partyName(people.get(0));
    }

    private @Nullable String services() {
        return incident.services().isEmpty()
                ? null
                : incident.services().keySet().stream()
                        .map(id -> desk.index().service(id).map(Service::name).orElse(id))
                        .collect(Collectors.joining(", "));
    }

    private @Nullable String rootCause() {
        return desk.index().postmortemsOf(incident.id()).stream()
                .map(Postmortem::rootCause)
                .filter(cause -> cause != null)
                .findFirst()
                .map(this::plain)
                .orElse(incident.cause());
    }

    private @Nullable String review() {
        return desk.index().postmortemsOf(incident.id()).stream()
                .map(Postmortem::reviewScheduled)
                .filter(at -> at != null)
                .findFirst()
                .map(this::time)
                .orElse(null);
    }

    private @Nullable String url() {
        String base = desk.site().url();
        return base == null
                ? null
                : base + (base.endsWith("/") ? "" : "/") + "incidents/" + Urls.segment(incident.id()) + "/";
    }

    /** What was promised, else the last update and as long as the severity allows. */
    private @Nullable String nextUpdate() {
        if (!Parts.open(incident) || last == null) {
            return null;
        }
        if (last.nextBy() != null) {
            return time(last.nextBy());
        }
        Target update = severity == null ? null : severity.update();
        Moment at = last.at();
        if (update == null || update.every() == null || at == null) {
            return null;
        }
        Instant next =
                at.instant().plus(Duration.ofMinutes(Math.round(update.every().approximateMinutes())));
        return desk.times().of(next).full();
    }

    private @Nullable String time(@Nullable Moment moment) {
        When when = desk.times().of(moment);
        return when == null ? null : when.full();
    }

    private @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : desk.markdown().plain(text);
    }
}
