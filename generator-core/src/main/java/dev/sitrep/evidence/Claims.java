package dev.sitrep.evidence;

import dev.sitrep.model.Action;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Reviewable;
import dev.sitrep.model.Reviewed;
import dev.sitrep.model.RoutineList;
import dev.sitrep.model.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every time of a record that says when something happened; plans and promises are not among them. */
public final class Claims {
    private final List<Claim> claims = new ArrayList<>();

    private Claims() {}

    /** The claims of all records, record by record. */
    public static void each(Catalog catalog, Consumer<Claim> visitor) {
        records(catalog).forEach(record -> of(record).forEach(visitor));
    }

    /** The records that may claim something. */
    static Stream<Object> records(Catalog catalog) {
        return Stream.of(
                        catalog.incidents().stream(),
                        catalog.postmortems().stream(),
                        catalog.runbooks().stream(),
                        catalog.pages().stream(),
                        catalog.maintenance().stream(),
                        catalog.drills().stream(),
                        Stream.of(
                                catalog.routine(),
                                catalog.waivers(),
                                catalog.contacts(),
                                catalog.severities(),
                                catalog.services(),
                                catalog.onCall(),
                                catalog.workflow(),
                                catalog.alerts(),
                                catalog.calendars()))
                .flatMap(stream -> stream);
    }

    /** The claims of a record. */
    static List<Claim> of(Object record) {
        Claims claims = new Claims();
        if (record instanceof Incident incident) {
            claims.incident(incident);
        } else if (record instanceof Postmortem postmortem) {
            claims.postmortem(postmortem);
        } else if (record instanceof Maintenance work) {
            claims.add(work.origin(), "started", work.started());
            claims.add(work.origin(), "completed", work.completed());
            work.updates().forEach(update -> claims.item(update.origin(), "at", "updates", null, update.at()));
        } else if (record instanceof Contacts contacts) {
            claims.contacts(contacts);
        } else if (record instanceof Drill drill) {
            drill.held().forEach(held -> claims.item(held.origin(), "on", "held", null, held.on()));
        } else if (record instanceof RoutineList routine) {
            routine.routine()
                    .forEach(work -> claims.list(work.origin(), "done", "routine/" + work.id() + "/done", work.done()));
        } else if (record instanceof Waivers waivers) {
            waivers.waivers()
                    .forEach(waiver -> claims.item(waiver.origin(), "granted", "waivers", null, waiver.granted()));
        }
        if (record instanceof Reviewable reviewable) {
            claims.reviewed(reviewable.reviewed());
        }
        return List.copyOf(claims.claims);
    }

    private void incident(Incident incident) {
        Origin origin = incident.origin();
        add(origin, "started", incident.started());
        add(origin, "detected", incident.detected());
        add(origin, "declared", incident.declared());
        add(origin, "acknowledged", incident.acknowledged());
        add(origin, "mitigated", incident.mitigated());
        add(origin, "resolved", incident.resolved());
        add(origin, "reported", incident.reported());
        map(origin, "notified", "notified", incident.notified());
        incident.timeline().forEach(entry -> item(entry.origin(), "at", "timeline", null, entry.at()));
        incident.updates().forEach(update -> item(update.origin(), "at", "updates", null, update.at()));
        incident.severityChanges()
                .forEach(change -> item(change.origin(), "at", "severity-changes", null, change.at()));
        incident.artifacts()
                .forEach(artifact -> item(artifact.origin(), "collected", "artifacts", null, artifact.collected()));
        actions(incident.actions());
    }

    private void postmortem(Postmortem postmortem) {
        add(postmortem.origin(), "published", postmortem.published());
        add(postmortem.origin(), "review-held", postmortem.reviewHeld());
        postmortem
                .signOff()
                .forEach(
                        (role, signature) -> claim(signature.origin(), "on", "sign-off/" + role, signature.on(), null));
        actions(postmortem.actions());
    }

    private void contacts(Contacts contacts) {
        contacts.people().forEach((id, person) -> {
            claim(person.origin(), "verified", "people/" + id + "/verified", person.verified(), null);
            map(person.origin(), "trained", "people/" + id + "/trained", person.trained());
        });
        contacts.roles()
                .forEach((id, role) ->
                        claim(role.origin(), "verified", "roles/" + id + "/verified", role.verified(), null));
        contacts.teams()
                .forEach((id, team) ->
                        claim(team.origin(), "verified", "teams/" + id + "/verified", team.verified(), null));
        contacts.vendors()
                .forEach(vendor -> item(vendor.origin(), "verified", "vendors", vendor.id(), vendor.verified()));
        contacts.hotlines()
                .forEach(hotline -> item(hotline.origin(), "verified", "hotlines", null, hotline.verified()));
    }

    private void actions(List<Action> actions) {
        actions.forEach(action -> item(
                action.origin(),
                "done",
                "actions",
                action.id(),
                action.done() == null ? null : action.done().at()));
    }

    private void reviewed(@Nullable Reviewed reviewed) {
        if (reviewed != null) {
            claim(reviewed.origin(), "on", Attestation.REVIEWED, reviewed.on(), reviewed.evidence());
        }
    }

    private void map(Origin origin, String field, String name, Map<String, Moment> moments) {
        moments.forEach((key, at) -> claim(origin, field + "/" + key, name + "/" + key, at, null));
    }

    private void list(Origin origin, String field, String name, List<Moment> moments) {
        for (int i = 0; i < moments.size(); i++) {
            claim(origin, field + "/" + i, name + "/*", moments.get(i), null);
        }
    }

    private void item(Origin origin, String field, String list, @Nullable String id, @Nullable Moment at) {
        claim(origin, field, list + "/" + (id == null ? "*" : id) + "/" + field, at, null);
    }

    private void add(Origin origin, String field, @Nullable Moment at) {
        claim(origin, field, field, at, null);
    }

    private void claim(Origin origin, String field, String name, @Nullable Moment at, @Nullable String evidence) {
        if (at != null) {
            claims.add(new Claim(origin, field, name, at, evidence));
        }
    }
}
