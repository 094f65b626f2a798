package dev.sitrep.audience;

import dev.sitrep.model.Action;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Impact;
import dev.sitrep.model.Incident;
import dev.sitrep.model.InternalBlocks;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Reviewed;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Scenario;
import dev.sitrep.model.TimelineEntry;
import dev.sitrep.model.Update;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Removes the fields of a record that a wider audience may not see. Each is built component by component, so that
 * a new one does not compile before somebody decided who sees it. */
final class RecordProjection {
    private final Chain chain;
    private final ContactProjection contacts;
    private final Visible visible;

    RecordProjection(Chain chain, ContactProjection contacts, Visible visible) {
        this.chain = chain;
        this.contacts = contacts;
        this.visible = visible;
    }

    Incident incident(Incident i) {
        return new Incident(
                i.origin(),
                i.id(),
                i.formerIds(),
                i.title(),
                i.severity(),
                i.status(),
                visible.incident(i.duplicateOf()),
                visible.services(i.services()),
                Map.of(),
                i.started(),
                i.detected(),
                null,
                i.acknowledged(),
                i.mitigated(),
                i.resolved(),
                i.observedUntil(),
                null,
                Map.of(),
                null,
                null,
                i.audience(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                impact(i.impact()),
                cut(i.resolution()),
                cut(i.workaround()),
                i.eta(),
                List.of(),
                i.timeline().stream()
                        .filter(e -> chain.sees(e.audience()))
                        .map(this::entry)
                        .toList(),
                i.updates().stream()
                        .filter(u -> chain.seesOpen(u.audience()))
                        .map(this::update)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                i.body());
    }

    private TimelineEntry entry(TimelineEntry e) {
        return new TimelineEntry(
                e.origin(), e.at(), InternalBlocks.cut(e.event()), e.kind(), null, null, null, e.audience());
    }

    private Update update(Update u) {
        return new Update(
                u.origin(),
                u.at(),
                u.status(),
                InternalBlocks.cut(u.text()),
                u.nextBy(),
                u.promises(),
                visible.services(u.services()),
                null,
                null,
                u.audience());
    }

    Postmortem postmortem(Postmortem p) {
        return new Postmortem(
                p.origin(),
                p.id(),
                p.formerIds(),
                p.title(),
                visible.incident(p.incident()),
                visible.incidents(p.incidents()),
                p.status(),
                contacts.named(p.authors()),
                List.of(),
                p.published(),
                p.reviewScheduled(),
                p.reviewHeld(),
                p.rootCause(),
                Map.of(),
                p.audience(),
                p.actions().stream().map(this::action).toList(),
                List.of(),
                List.of(),
                List.of(),
                p.body());
    }

    private Action action(Action a) {
        return new Action(
                a.origin(), a.id(), a.what(), contacts.visible(a.owner()), a.due(), a.done(), a.kind(), null, null);
    }

    Runbook runbook(Runbook r) {
        return new Runbook(
                r.origin(),
                r.id(),
                r.formerIds(),
                r.title(),
                r.severity(),
                visible.services(r.services()),
                r.symptoms(),
                List.of(),
                contacts.visible(r.owner()),
                reviewed(r.reviewed()),
                r.reviewEvery(),
                r.variables(),
                r.goal(),
                r.audience(),
                r.tags(),
                List.of(),
                r.body());
    }

    Maintenance maintenance(Maintenance m) {
        return new Maintenance(
                m.origin(),
                m.id(),
                m.formerIds(),
                m.title(),
                visible.services(m.services()),
                m.scheduled(),
                m.status(),
                m.started(),
                m.completed(),
                m.audience(),
                contacts.visible(m.owner()),
                m.impact(),
                visible.runbooks(m.runbooks()),
                m.updates().stream()
                        .filter(u -> chain.seesOpen(u.audience()))
                        .map(this::update)
                        .toList(),
                List.of(),
                List.of(),
                m.body());
    }

    private MaintenanceUpdate update(MaintenanceUpdate u) {
        return new MaintenanceUpdate(
                u.origin(), u.at(), u.status(), InternalBlocks.cut(u.text()), null, null, u.audience());
    }

    Drill drill(Drill d) {
        return new Drill(
                d.origin(),
                d.id(),
                d.title(),
                plan(d.plan()),
                d.held().stream().map(this::held).toList(),
                contacts.visible(d.owner()),
                null,
                null,
                d.audience(),
                List.of(),
                d.note(),
                d.body());
    }

    private @Nullable DrillPlan plan(@Nullable DrillPlan p) {
        return p == null
                ? null
                : new DrillPlan(
                        p.origin(),
                        p.every(),
                        p.within(),
                        p.from(),
                        p.pass(),
                        p.target(),
                        p.scenarios().stream().map(this::scenario).toList(),
                        p.scoring(),
                        null);
    }

    private Scenario scenario(Scenario s) {
        return new Scenario(
                s.origin(),
                s.id(),
                s.title(),
                s.goal(),
                visible.runbook(s.runbook()),
                s.restore(),
                s.rotate(),
                s.from(),
                s.of().stream().map(this::scenario).toList(),
                null);
    }

    private DrillHeld held(DrillHeld h) {
        return new DrillHeld(
                h.origin(),
                h.on(),
                h.scenarios(),
                h.measured(),
                h.scores(),
                contacts.named(h.participants()),
                h.note());
    }

    Page page(Page p) {
        return new Page(
                p.origin(),
                p.id(),
                p.formerIds(),
                p.title(),
                p.audience(),
                p.nav(),
                contacts.visible(p.owner()),
                reviewed(p.reviewed()),
                p.reviewEvery(),
                p.version(),
                p.description(),
                List.of(),
                p.body());
    }

    private static @Nullable Impact impact(@Nullable Impact impact) {
        return impact == null
                ? null
                : new Impact(
                        impact.origin(),
                        cut(impact.summary()),
                        impact.users(),
                        impact.systems(),
                        null,
                        impact.dataLoss(),
                        impact.customers());
    }

    private static @Nullable Reviewed reviewed(@Nullable Reviewed r) {
        return r == null ? null : new Reviewed(r.origin(), r.on(), null, null);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null ? null : InternalBlocks.cut(text);
    }
}
