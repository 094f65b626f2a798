package dev.sitrep.rules;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Update;

/** What an incident refers to. */
final class IncidentReferences {
    private final ReferenceCollector to;

    IncidentReferences(ReferenceCollector to) {
        this.to = to;
    }

    void incident(Incident incident) {
        to.one(ReferenceKind.SEVERITY, incident.severity(), incident.origin(), "severity");
        to.one(ReferenceKind.INCIDENT, incident.duplicateOf(), incident.origin(), "duplicate-of");
        to.keys(ReferenceKind.SERVICE, incident.services().keySet(), incident.origin(), "services");
        to.keys(ReferenceKind.ROLE, incident.roles().keySet(), incident.origin(), "roles");
        incident.roles().forEach((role, who) -> {
            to.one(ReferenceKind.PARTY, who, incident.origin(), "roles/" + role);
        });
        to.one(ReferenceKind.SOURCE, incident.source(), incident.origin(), "source");
        to.one(ReferenceKind.PARTY, incident.reporter(), incident.origin(), "reporter");
        to.one(ReferenceKind.AUDIENCE, incident.audience(), incident.origin(), "audience");
        to.many(ReferenceKind.RUNBOOK, incident.runbooks(), incident.origin(), "runbooks");
        to.many(ReferenceKind.ALERT, incident.alerts(), incident.origin(), "alerts");
        incident.timeline().forEach(entry -> {
            to.one(ReferenceKind.PARTY, entry.by(), entry.origin(), "by");
            to.one(ReferenceKind.RECIPIENT, entry.to(), entry.origin(), "to");
            to.one(ReferenceKind.RUNBOOK, entry.runbook(), entry.origin(), "runbook");
            to.one(ReferenceKind.AUDIENCE, entry.audience(), entry.origin(), "audience");
        });
        incident.updates().forEach(this::update);
        incident.severityChanges().forEach(change -> {
            to.one(ReferenceKind.SEVERITY, change.from(), change.origin(), "from");
            to.one(ReferenceKind.SEVERITY, change.to(), change.origin(), "to");
        });
        incident.artifacts().forEach(artifact -> {
            to.one(ReferenceKind.PARTY, artifact.by(), artifact.origin(), "by");
        });
        RecordReferences.actions(to, incident.actions());
    }

    private void update(Update update) {
        to.keys(ReferenceKind.SERVICE, update.services().keySet(), update.origin(), "services");
        to.one(ReferenceKind.CHANNEL, update.channel(), update.origin(), "channel");
        to.one(ReferenceKind.PARTY, update.by(), update.origin(), "by");
        to.one(ReferenceKind.AUDIENCE, update.audience(), update.origin(), "audience");
    }
}
