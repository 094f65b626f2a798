package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Artifact;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The times of an incident beside the targets of its severity, as the severity matrix states them. */
final class Promises {
    private final Desk desk;
    private final Incident incident;
    private final Life life;
    private final PageProse prose;
    private final PromiseScale scale;
    private final List<PromiseRow> rows = new ArrayList<>();

    Promises(Desk desk, Incident incident, PageProse prose) {
        this.desk = desk;
        this.incident = incident;
        this.life = new Life(incident);
        this.prose = prose;
        this.scale = new PromiseScale(desk, incident, prose);
    }

    /** A row for each promise; none for what was no incident of its own. */
    List<PromiseRow> rows() {
        Severity severity = scale.severity();
        if (severity == null
                || incident.status() == IncidentStatus.FALSE_ALARM
                || incident.status() == IncidentStatus.DUPLICATE) {
            return List.of();
        }
        Anchor clock = Objects.requireNonNullElse(desk.catalog().severities().clock(), Anchor.DETECTED);
        target("respond", severity.respond(), clock, severity, life.at(Anchor.ACKNOWLEDGED));
        severity.notifications().forEach(n -> notification(n, clock, severity));
        Target update = severity.update();
        if (update != null) {
            rows.add(new UpdateGaps(desk, incident, prose).row(update, clock));
        }
        target("restore", severity.restore(), clock, severity, life.ended());
        Target observe = severity.observe();
        if (observe != null && observe.lasting() != null) {
            rows.add(scale.watched(
                    observe, incident.observedUntil() == null ? incident.resolved() : incident.observedUntil()));
        }
        target("artifacts", severity.artifacts(), Anchor.RESOLVED, severity, firstSaved());
        target("report", severity.report(), Anchor.RESOLVED, severity, life.at(Anchor.REPORTED));
        papers(severity);
        return rows;
    }

    private void papers(Severity severity) {
        List<Postmortem> postmortems = desk.index().postmortemsOf(incident.id());
        Postmortem postmortem = postmortems.isEmpty() ? null : postmortems.get(0);
        PostmortemTarget owed = severity.postmortem();
        if (owed != null && owed.within() != null) {
            rows.add(scale.row(
                    "postmortem",
                    desk.words().w("promise.postmortem"),
                    owed.within(),
                    Objects.requireNonNullElse(owed.after(), Anchor.RESOLVED),
                    severity.calendar(),
                    postmortem == null ? null : postmortem.published(),
                    prose.inline(owed.note(), owed.origin(), "note")));
        }
        target(
                "review",
                severity.review(),
                Anchor.RESOLVED,
                severity,
                postmortem == null ? null : postmortem.reviewHeld());
    }

    private void target(String kind, @Nullable Target target, Anchor usual, Severity severity, @Nullable Moment done) {
        if (target == null || target.within() == null) {
            return;
        }
        rows.add(scale.row(
                kind,
                desk.words().w("promise." + kind),
                target.within(),
                Objects.requireNonNullElse(target.after(), usual),
                target.calendar() == null ? severity.calendar() : target.calendar(),
                done,
                prose.inline(target.note(), target.origin(), "note")));
    }

    private void notification(NotifyTarget target, Anchor usual, Severity severity) {
        if (target.within() == null) {
            return;
        }
        String id = Objects.requireNonNullElse(target.id(), "");
        String whom = String.join(
                ", ", target.who().stream().map(desk.index()::partyName).toList());
        rows.add(scale.row(
                "notify/" + id,
                whom.isEmpty() ? desk.words().w("promise.notify") : desk.words().f("promise.notify.whom", whom),
                target.within(),
                Objects.requireNonNullElse(target.after(), usual),
                target.calendar() == null ? severity.calendar() : target.calendar(),
                incident.notified().get(id),
                prose.inline(target.note(), target.origin(), "note")));
    }

    private @Nullable Moment firstSaved() {
        return incident.artifacts().stream()
                .map(Artifact::collected)
                .filter(Objects::nonNull)
                .min(Moment::compareTo)
                .orElse(null);
    }
}
