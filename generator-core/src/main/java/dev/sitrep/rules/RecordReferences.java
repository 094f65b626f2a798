package dev.sitrep.rules;

import dev.sitrep.model.Action;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Message;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.RoutineList;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Scenario;
import java.util.List;

/** What the records that are no incidents refer to. */
final class RecordReferences {
    private final ReferenceCollector to;

    RecordReferences(ReferenceCollector to) {
        this.to = to;
    }

    void message(Message message) {
        to.one(ReferenceKind.CHANNEL, message.channel(), message.origin(), "channel");
        to.one(ReferenceKind.AUDIENCE, message.audience(), message.origin(), "audience");
        if (message.when() != null) {
            to.many(ReferenceKind.SEVERITY, message.when().severity(), message.origin(), "when/severity");
        }
    }

    void postmortem(Postmortem postmortem) {
        to.one(ReferenceKind.INCIDENT, postmortem.incident(), postmortem.origin(), "incident");
        to.many(ReferenceKind.INCIDENT, postmortem.incidents(), postmortem.origin(), "incidents");
        to.many(ReferenceKind.PARTY, postmortem.authors(), postmortem.origin(), "authors");
        to.many(ReferenceKind.PARTY, postmortem.reviewers(), postmortem.origin(), "reviewers");
        to.one(ReferenceKind.AUDIENCE, postmortem.audience(), postmortem.origin(), "audience");
        to.keys(ReferenceKind.ROLE, postmortem.signOff().keySet(), postmortem.origin(), "sign-off");
        postmortem.signOff().values().forEach(signature -> {
            to.one(ReferenceKind.PERSON, signature.by(), signature.origin(), "by");
        });
        actions(to, postmortem.actions());
    }

    void runbook(Runbook runbook) {
        PolicyReferences.owned(to, runbook.owner(), runbook.reviewed(), runbook.origin());
        to.many(ReferenceKind.SEVERITY, runbook.severity(), runbook.origin(), "severity");
        to.many(ReferenceKind.SERVICE, runbook.services(), runbook.origin(), "services");
        to.many(ReferenceKind.ALERT, runbook.alerts(), runbook.origin(), "alerts");
        to.one(ReferenceKind.AUDIENCE, runbook.audience(), runbook.origin(), "audience");
    }

    void maintenance(Maintenance work) {
        to.one(ReferenceKind.PARTY, work.owner(), work.origin(), "owner");
        to.many(ReferenceKind.SERVICE, work.services(), work.origin(), "services");
        to.many(ReferenceKind.RUNBOOK, work.runbooks(), work.origin(), "runbooks");
        to.one(ReferenceKind.AUDIENCE, work.audience(), work.origin(), "audience");
        work.updates().forEach(update -> {
            to.one(ReferenceKind.CHANNEL, update.channel(), update.origin(), "channel");
            to.one(ReferenceKind.PARTY, update.by(), update.origin(), "by");
            to.one(ReferenceKind.AUDIENCE, update.audience(), update.origin(), "audience");
        });
    }

    void routine(RoutineList list) {
        list.routine().forEach(work -> {
            to.one(ReferenceKind.PARTY, work.owner(), work.origin(), "owner");
            to.one(ReferenceKind.RUNBOOK, work.runbook(), work.origin(), "runbook");
        });
    }

    void drill(Drill drill) {
        to.one(ReferenceKind.PARTY, drill.owner(), drill.origin(), "owner");
        to.one(ReferenceKind.AUDIENCE, drill.audience(), drill.origin(), "audience");
        if (drill.plan() != null) {
            drill.plan().scenarios().forEach(this::scenario);
        }
        drill.held().forEach(held -> {
            to.many(ReferenceKind.PARTY, held.participants(), held.origin(), "participants");
        });
    }

    void page(Page page) {
        PolicyReferences.owned(to, page.owner(), page.reviewed(), page.origin());
        to.one(ReferenceKind.AUDIENCE, page.audience(), page.origin(), "audience");
    }

    static void actions(ReferenceCollector to, List<Action> actions) {
        actions.forEach(action -> to.one(ReferenceKind.PARTY, action.owner(), action.origin(), "owner"));
    }

    private void scenario(Scenario scenario) {
        to.one(ReferenceKind.RUNBOOK, scenario.runbook(), scenario.origin(), "runbook");
        scenario.of().forEach(this::scenario);
    }
}
