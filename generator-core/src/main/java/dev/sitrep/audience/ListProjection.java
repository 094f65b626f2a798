package dev.sitrep.audience;

import dev.sitrep.model.Alert;
import dev.sitrep.model.AlertSource;
import dev.sitrep.model.Alerts;
import dev.sitrep.model.Calendars;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.InternalBlocks;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Routine;
import dev.sitrep.model.RoutineList;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.model.Services;
import dev.sitrep.model.Stage;
import dev.sitrep.model.Waivers;
import dev.sitrep.model.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Removes from the list files what a wider audience may not see: all of it, unless the file names the audience. */
final class ListProjection {
    private final Chain chain;
    private final ContactProjection contacts;
    private final Visible visible;

    ListProjection(Chain chain, ContactProjection contacts, Visible visible) {
        this.chain = chain;
        this.contacts = contacts;
        this.visible = visible;
    }

    /** Services are what a status page is about: open, unless one says otherwise. */
    Services services(Services all) {
        List<ServiceGroup> groups = all.groups().stream()
                .map(g -> new ServiceGroup(g.origin(), g.name(), g.description(), services(g)))
                .filter(g -> !g.services().isEmpty())
                .toList();
        return new Services(all.origin(), groups, null, null, null);
    }

    OnCall onCall(OnCall all) {
        if (!chain.sees(all.audience())) {
            return new OnCall(all.origin(), Map.of(), Map.of(), List.of(), null, null, null, null, null);
        }
        Map<String, Schedule> schedules = new LinkedHashMap<>();
        all.schedules().forEach((id, schedule) -> {
            if (contacts.seesPeople()) {
                schedules.put(id, schedule);
            }
        });
        Map<String, List<EscalationStep>> escalation = new LinkedHashMap<>();
        all.escalation()
                .forEach((id, steps) ->
                        escalation.put(id, steps.stream().map(this::step).toList()));
        return new OnCall(
                all.origin(), schedules, escalation, all.duties(), all.note(), all.audience(), null, null, null);
    }

    Workflow workflow(Workflow all) {
        List<Stage> stages = chain.sees(all.audience())
                ? all.stages().stream().map(this::stage).toList()
                : List.of();
        return new Workflow(
                all.origin(), stages, stages.isEmpty() ? null : all.note(), all.audience(), null, null, null);
    }

    Alerts alerts(Alerts all) {
        boolean seen = chain.sees(all.audience());
        return new Alerts(
                all.origin(),
                seen ? all.sources().stream().map(this::source).toList() : List.of(),
                seen ? all.alerts().stream().map(this::alert).toList() : List.of(),
                List.of(),
                seen ? all.stack() : List.of(),
                seen ? all.retention() : List.of(),
                seen ? all.note() : null,
                all.audience(),
                null,
                null,
                null);
    }

    RoutineList routine(RoutineList all) {
        List<Routine> routine = chain.sees(all.audience())
                ? all.routine().stream().map(this::routine).toList()
                : List.of();
        return new RoutineList(all.origin(), routine, all.audience(), null, null, null);
    }

    private Stage stage(Stage s) {
        return new Stage(
                s.origin(),
                s.id(),
                s.name(),
                s.icon(),
                s.colour(),
                s.at(),
                contacts.named(s.role()),
                s.text() == null ? null : InternalBlocks.cut(s.text()),
                visible.messages(s.messages()),
                visible.runbooks(s.runbooks()));
    }

    private AlertSource source(AlertSource s) {
        return new AlertSource(s.origin(), s.id(), s.name(), s.kind(), contacts.channel(s.channel()), null);
    }

    private Alert alert(Alert a) {
        return new Alert(
                a.origin(),
                a.id(),
                a.name(),
                a.when(),
                a.action(),
                a.icon(),
                a.severity(),
                visible.service(a.service()),
                visible.runbook(a.runbook()),
                a.source(),
                contacts.channel(a.channel()),
                a.automatic(),
                null);
    }

    private EscalationStep step(EscalationStep s) {
        return new EscalationStep(
                s.origin(),
                s.level(),
                s.after(),
                s.unless(),
                s.condition(),
                contacts.named(s.whom()),
                s.via().stream().filter(id -> contacts.channel(id) != null).toList(),
                s.any(),
                s.calendar(),
                null);
    }

    private Routine routine(Routine r) {
        return new Routine(
                r.origin(),
                r.id(),
                r.what(),
                r.every(),
                r.on(),
                r.automatic(),
                contacts.visible(r.owner()),
                visible.runbook(r.runbook()),
                r.done(),
                List.of(),
                null);
    }

    Calendars calendars(Calendars all) {
        return new Calendars(all.origin(), all.calendars(), null, null, null);
    }

    Waivers noWaivers(Waivers all) {
        return new Waivers(all.origin(), List.of(), null, null, null);
    }

    private List<Service> services(ServiceGroup group) {
        return group.services().stream()
                .filter(s -> chain.seesOpen(s.audience()))
                .map(this::service)
                .toList();
    }

    private Service service(Service s) {
        return new Service(
                s.origin(),
                s.id(),
                s.name(),
                s.description(),
                contacts.visible(s.owner()),
                null,
                s.since(),
                s.until(),
                s.hours(),
                s.objective(),
                visible.services(s.dependsOn()),
                s.aliases(),
                s.audience(),
                List.of(),
                null);
    }
}
