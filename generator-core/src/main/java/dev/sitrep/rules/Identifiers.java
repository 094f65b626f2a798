package dev.sitrep.rules;

import dev.sitrep.model.Action;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every id that the content gives, in the order of the places. */
final class Identifiers {
    private static final String PARTY = "person, role, team or audience";

    private final List<Identifier> all = new ArrayList<>();

    private Identifiers() {}

    static List<Identifier> of(Catalog catalog) {
        Identifiers ids = new Identifiers();
        ids.policies(catalog);
        ids.contacts(catalog.contacts());
        ids.records(catalog);
        ids.all.sort(Comparator.comparing(Identifier::place));
        return ids.all;
    }

    private void policies(Catalog catalog) {
        catalog.severities().levels().forEach(level -> {
            add("severity", level.id(), level.origin(), "id");
            many("severity", level.aliases(), level.origin(), "aliases");
        });
        catalog.services()
                .groups()
                .forEach(group -> group.services().forEach(service -> {
                    add("service", service.id(), service.origin(), "id");
                    many("service", service.aliases(), service.origin(), "aliases");
                }));
        catalog.alerts().alerts().forEach(alert -> add("alert", alert.id(), alert.origin(), "id"));
        catalog.alerts().sources().forEach(source -> add("source", source.id(), source.origin(), "id"));
        catalog.workflow().stages().forEach(stage -> add("stage", stage.id(), stage.origin(), "id"));
        catalog.routine().routine().forEach(work -> add("routine", work.id(), work.origin(), "id"));
        keys("schedule", catalog.onCall().schedules(), catalog.onCall().origin(), "schedules");
        keys(
                "escalation policy",
                catalog.onCall().escalation(),
                catalog.onCall().origin(),
                "escalation");
        keys("calendar", catalog.calendars().calendars(), catalog.calendars().origin(), "calendars");
        catalog.waivers().waivers().forEach(waiver -> {
            String id = waiver.id();
            if (id != null) {
                add("waiver", id, waiver.origin(), "id");
            }
        });
    }

    private void contacts(Contacts contacts) {
        keys(PARTY, contacts.people(), contacts.origin(), "people");
        keys(PARTY, contacts.roles(), contacts.origin(), "roles");
        keys(PARTY, contacts.teams(), contacts.origin(), "teams");
        keys(PARTY, contacts.audiencesOfMessages(), contacts.origin(), "audiences-of-messages");
        contacts.channels().forEach(channel -> add("channel", channel.id(), channel.origin(), "id"));
    }

    private void records(Catalog catalog) {
        catalog.incidents().forEach(r -> {
            record("incident", r.id(), r.formerIds(), r.origin());
            actions(r.id(), r.actions());
        });
        catalog.postmortems().forEach(r -> {
            record("postmortem", r.id(), r.formerIds(), r.origin());
            actions(r.id(), r.actions());
        });
        catalog.runbooks().forEach(r -> record("runbook", r.id(), r.formerIds(), r.origin()));
        catalog.maintenance().forEach(r -> record("maintenance", r.id(), r.formerIds(), r.origin()));
        catalog.pages().forEach(r -> record("page", r.id(), r.formerIds(), r.origin()));
        catalog.messages().forEach(r -> record("message", r.id(), List.of(), r.origin()));
        catalog.drills().forEach(this::drill);
    }

    private void drill(Drill drill) {
        record("drill", drill.id(), List.of(), drill.origin());
        if (drill.plan() != null) {
            String where = " of drill " + drill.id();
            Scenarios.all(drill.plan()).forEach(scenario -> {
                String id = scenario.id();
                if (id != null) {
                    add("scenario" + where, id, scenario.origin(), "id");
                }
            });
            drill.plan().scoring().forEach(score -> add("criterion" + where, score.id(), score.origin(), "id"));
        }
    }

    private void actions(String record, List<Action> actions) {
        actions.forEach(action -> {
            String id = action.id();
            if (id != null && !id.isEmpty()) {
                all.add(new Identifier("action", id, action.origin().at("id"), action.origin(), record));
            }
        });
    }

    private void record(String kind, String id, List<String> formerIds, Origin origin) {
        all.add(new Identifier(kind, id, origin.at("id"), origin, id));
        many(kind, formerIds, origin, "former-ids");
    }

    private void many(String kind, List<String> ids, Origin origin, String field) {
        for (int i = 0; i < ids.size(); i++) {
            add(kind, ids.get(i), origin, field + "/" + i);
        }
    }

    private void keys(String kind, Map<String, ?> byId, Origin origin, String field) {
        byId.keySet()
                .forEach(id -> all.add(new Identifier(
                        kind, id, origin.keyAt(field + "/" + id), new Origin(origin.marks(), field + "/" + id), null)));
    }

    private void add(String kind, String id, Origin origin, String field) {
        if (!id.isEmpty()) {
            all.add(new Identifier(kind, id, origin.at(field), origin, null));
        }
    }
}
