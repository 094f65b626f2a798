package dev.sitrep.rules;

import dev.sitrep.model.Action;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Reviewed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every time of a catalogue that says when something happened; plans and promises are not among them. */
final class PastFacts {
    private final Consumer<Fact> out;

    private PastFacts(Consumer<Fact> out) {
        this.out = out;
    }

    static void each(Catalog catalog, Consumer<Fact> visitor) {
        PastFacts facts = new PastFacts(visitor);
        catalog.incidents().forEach(facts::incident);
        catalog.postmortems().forEach(facts::postmortem);
        catalog.runbooks().forEach(runbook -> facts.reviewed(runbook.reviewed()));
        catalog.pages().forEach(page -> facts.reviewed(page.reviewed()));
        catalog.maintenance().forEach(work -> {
            facts.add(work.origin(), "started", work.started());
            facts.add(work.origin(), "completed", work.completed());
            work.updates().forEach(update -> facts.add(update.origin(), "at", update.at()));
        });
        catalog.drills().forEach(drill -> drill.held().forEach(held -> facts.add(held.origin(), "on", held.on())));
        catalog.routine().routine().forEach(work -> facts.list(work.origin(), "done", work.done()));
        catalog.waivers().waivers().forEach(waiver -> facts.add(waiver.origin(), "granted", waiver.granted()));
        facts.contacts(catalog.contacts());
        facts.reviewed(catalog.severities().reviewed());
        facts.reviewed(catalog.services().reviewed());
        facts.reviewed(catalog.onCall().reviewed());
        facts.reviewed(catalog.workflow().reviewed());
        facts.reviewed(catalog.alerts().reviewed());
    }

    private void incident(Incident incident) {
        IncidentFacts.of(incident).forEach(out);
        map(incident.origin(), "notified", incident.notified());
        incident.timeline().forEach(entry -> add(entry.origin(), "at", entry.at()));
        incident.updates().forEach(update -> add(update.origin(), "at", update.at()));
        incident.severityChanges().forEach(change -> add(change.origin(), "at", change.at()));
        incident.artifacts().forEach(artifact -> add(artifact.origin(), "collected", artifact.collected()));
        actions(incident.actions());
    }

    private void postmortem(Postmortem postmortem) {
        add(postmortem.origin(), "published", postmortem.published());
        add(postmortem.origin(), "review-held", postmortem.reviewHeld());
        postmortem.signOff().values().forEach(signature -> add(signature.origin(), "on", signature.on()));
        actions(postmortem.actions());
    }

    private void contacts(Contacts contacts) {
        reviewed(contacts.reviewed());
        contacts.people().values().forEach(person -> {
            add(person.origin(), "verified", person.verified());
            map(person.origin(), "trained", person.trained());
        });
        contacts.roles().values().forEach(role -> add(role.origin(), "verified", role.verified()));
        contacts.teams().values().forEach(team -> add(team.origin(), "verified", team.verified()));
        contacts.vendors().forEach(vendor -> add(vendor.origin(), "verified", vendor.verified()));
        contacts.hotlines().forEach(hotline -> add(hotline.origin(), "verified", hotline.verified()));
    }

    private void actions(List<Action> actions) {
        actions.forEach(action -> add(
                action.origin(),
                "done",
                action.done() == null ? null : action.done().at()));
    }

    private void reviewed(@Nullable Reviewed reviewed) {
        if (reviewed != null) {
            add(reviewed.origin(), "on", reviewed.on());
        }
    }

    private void map(Origin origin, String field, Map<String, Moment> moments) {
        moments.forEach((key, at) -> add(origin, field + "/" + key, at));
    }

    private void list(Origin origin, String field, List<Moment> moments) {
        for (int i = 0; i < moments.size(); i++) {
            add(origin, field + "/" + i, moments.get(i));
        }
    }

    private void add(Origin origin, String field, @Nullable Moment at) {
        if (at != null) {
            out.accept(new Fact(origin, field, at));
        }
    }
}
