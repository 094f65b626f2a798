package dev.sitrep.rules;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Workflow;

/** What contacts, on-call, workflow and alerts refer to. */
final class ResponseReferences {
    private final ReferenceCollector to;

    ResponseReferences(ReferenceCollector to) {
        this.to = to;
    }

    void contacts(Contacts contacts) {
        PolicyReferences.owned(to, contacts.owner(), contacts.reviewed(), contacts.origin());
        contacts.roles().values().forEach(role -> {
            to.many(ReferenceKind.PERSON, role.people(), role.origin(), "people");
            to.one(ReferenceKind.SCHEDULE, role.schedule(), role.origin(), "schedule");
        });
        contacts.teams().values().forEach(team -> {
            to.many(ReferenceKind.PERSON, team.members(), team.origin(), "members");
            to.one(ReferenceKind.PERSON, team.lead(), team.origin(), "lead");
        });
        contacts.audiencesOfMessages().values().forEach(audience -> {
            to.many(ReferenceKind.CHANNEL, audience.via(), audience.origin(), "via");
        });
        contacts.channels().forEach(channel -> {
            to.many(ReferenceKind.SEVERITY, channel.severities(), channel.origin(), "for");
        });
        to.keys(ReferenceKind.AUDIENCE, contacts.show().keySet(), contacts.origin(), "show");
    }

    void onCall(OnCall onCall) {
        PolicyReferences.owned(to, onCall.owner(), onCall.reviewed(), onCall.origin());
        onCall.schedules().values().forEach(schedule -> {
            schedule.rotations()
                    .forEach(layer -> to.many(ReferenceKind.PERSON, layer.people(), layer.origin(), "people"));
            schedule.overrides()
                    .forEach(change -> to.one(ReferenceKind.PERSON, change.person(), change.origin(), "person"));
        });
        onCall.escalation().values().forEach(steps -> steps.forEach(step -> step(to, step)));
    }

    void workflow(Workflow workflow) {
        PolicyReferences.owned(to, workflow.owner(), workflow.reviewed(), workflow.origin());
        workflow.stages().forEach(stage -> {
            to.many(ReferenceKind.PARTY, stage.role(), stage.origin(), "role");
            to.many(ReferenceKind.MESSAGE, stage.messages(), stage.origin(), "messages");
            to.many(ReferenceKind.RUNBOOK, stage.runbooks(), stage.origin(), "runbooks");
        });
    }

    void alerts(Alerts alerts) {
        PolicyReferences.owned(to, alerts.owner(), alerts.reviewed(), alerts.origin());
        alerts.sources().forEach(source -> {
            to.one(ReferenceKind.CHANNEL, source.channel(), source.origin(), "channel");
        });
        alerts.alerts().forEach(alert -> {
            to.one(ReferenceKind.SEVERITY, alert.severity(), alert.origin(), "severity");
            to.one(ReferenceKind.SERVICE, alert.service(), alert.origin(), "service");
            to.one(ReferenceKind.RUNBOOK, alert.runbook(), alert.origin(), "runbook");
            to.one(ReferenceKind.SOURCE, alert.source(), alert.origin(), "source");
            to.one(ReferenceKind.CHANNEL, alert.channel(), alert.origin(), "channel");
        });
    }

    static void step(ReferenceCollector to, EscalationStep step) {
        to.many(ReferenceKind.RECIPIENT, step.whom(), step.origin(), "notify");
        to.many(ReferenceKind.CHANNEL, step.via(), step.origin(), "via");
        to.one(ReferenceKind.CALENDAR, step.calendar(), step.origin(), "calendar");
    }
}
