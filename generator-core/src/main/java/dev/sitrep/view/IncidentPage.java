package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Life;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Breach;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Impact;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composes the page of an incident. */
final class IncidentPage {
    private final Desk desk;
    private final MessageShelf shelf;
    private final PageProse prose;
    private final Parts parts;

    IncidentPage(Desk desk, MessageShelf shelf, PageProse prose) {
        this.desk = desk;
        this.shelf = shelf;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
    }

    IncidentView compose(Incident i) {
        List<Obligation> owed = desk.owed().of(i);
        List<Obligation> shown = shown(i, owed);
        Logs logs = new Logs(desk, prose);
        Lanes lanes = new Lanes(desk);
        LaneScale scale = lanes.scale(i);
        List<Stated> moments = moments(i);
        return new IncidentView(
                parts.row(i),
                parts.level(i.severity()),
                over(i),
                i.duplicateOf() == null ? null : parts.incident(i.duplicateOf()),
                desk.relations().duplicatesOf(i.id()).stream()
                        .map(d -> parts.incident(d.id()))
                        .toList(),
                desk.times().of(i.eta()),
                impact(i),
                times(i, moments, scale),
                scale == null
                        ? null
                        : lanes.of(
                                i,
                                scale,
                                moments.stream().map(m -> m.at().instant()).toList(),
                                shown),
                new FoldedPromises(desk, PromiseRows.ofRecord(desk, prose, i.started())).of(shown),
                notified(i, shown),
                logs.updates(i),
                logs.timeline(i),
                prose.document(i.body()).html(),
                prose.inline(i.resolution(), i.origin(), "resolution"),
                prose.inline(i.workaround(), i.origin(), "workaround"),
                i.severityChanges().stream()
                        .map(c -> new IncidentView.Change(
                                desk.times().of(c.at()),
                                c.from() == null ? null : parts.severity(c.from()),
                                parts.severity(c.to()),
                                prose.inline(c.why(), c.origin(), "why")))
                        .toList(),
                i.pauses().stream()
                        .map(p -> new IncidentView.Paused(
                                desk.times().of(p.from()),
                                desk.times().of(p.to()),
                                prose.inline(p.why(), p.origin(), "why")))
                        .toList(),
                parts.breaches(unseen(i.breaches(), shown), prose),
                new ActionRows(desk, prose).of(i.actions(), owed),
                i.artifacts().stream()
                        .map(a -> new IncidentView.Saved(
                                a.what(),
                                a.where(),
                                desk.times().of(a.collected()),
                                a.by() == null ? null : parts.party(a.by())))
                        .toList(),
                new ReadyMessages(desk, prose).of(i, shelf),
                new IncidentMargin(desk, prose).of(i),
                AsItStood.of(desk, i),
                LateEdits.of(desk, i),
                desk.seen().innermost());
    }

    /** Whether it is over: what a reader asks first. */
    private String over(Incident i) {
        Moment ended = new Life(i).ended();
        String length = parts.length(i);
        When end = desk.times().of(ended);
        if (i.status() == IncidentStatus.FALSE_ALARM || i.status() == IncidentStatus.DUPLICATE) {
            return desk.words().w("incident.over." + i.status().key());
        }
        if (length == null) {
            return desk.words().w(Parts.open(i) ? "incident.over.not" : "incident.over.yes");
        }
        if (end == null) {
            return desk.words().f("incident.over.not-since", length);
        }
        return desk.words().f(Parts.open(i) ? "incident.over.watched" : "incident.over.lasted", length, end.full());
    }

    private IncidentView.ImpactFacts impact(Incident i) {
        Impact impact = i.impact();
        String meaning = desk.index()
                .severity(i.severity())
                .map(s -> prose.inline(s.impact(), s.origin(), "impact"))
                .orElse(null);
        List<IncidentView.Affected> services = affected(i);
        if (impact == null) {
            return new IncidentView.ImpactFacts(meaning, null, null, null, null, null, List.of(), services);
        }
        return new IncidentView.ImpactFacts(
                meaning,
                impact.summary() == null
                        ? prose.inline(impact.business(), impact.origin(), "business")
                        : prose.inline(impact.summary(), impact.origin(), "summary"),
                prose.inline(impact.users(), impact.origin(), "users"),
                prose.inline(impact.business(), impact.origin(), "business"),
                prose.inline(impact.dataLoss(), impact.origin(), "data-loss"),
                prose.inline(impact.customers(), impact.origin(), "customers"),
                impact.systems().stream().map(parts::service).toList(),
                services);
    }

    private List<IncidentView.Affected> affected(Incident i) {
        Map<String, ComponentStatus> last = ServiceStates.last(i);
        List<IncidentView.Affected> services = new ArrayList<>();
        last.forEach((id, now) -> {
            ComponentStatus worst = i.services().getOrDefault(id, now);
            services.add(new IncidentView.Affected(
                    parts.service(id),
                    parts.tag("component", worst),
                    worst == now ? null : parts.tag("component", now)));
        });
        return services;
    }

    /** A moment of its life. */
    private record Stated(String key, Moment at) {}

    private static List<Stated> moments(Incident i) {
        Life life = new Life(i);
        List<Stated> stated = new ArrayList<>();
        for (Anchor anchor : Anchor.values()) {
            Moment at = life.at(anchor);
            if (at != null) {
                stated.add(new Stated(anchor.key(), at));
            }
        }
        if (i.observedUntil() != null) {
            stated.add(new Stated("observed-until", i.observedUntil()));
        }
        stated.sort(Comparator.comparing(Stated::at));
        return stated;
    }

    private List<IncidentView.KeyTime> times(Incident i, List<Stated> moments, @Nullable LaneScale scale) {
        Moment started = new Life(i).at(Anchor.STARTED);
        List<IncidentView.KeyTime> times = new ArrayList<>();
        for (int m = 0; m < moments.size(); m++) {
            Stated one = moments.get(m);
            boolean drawn = scale != null && scale.holds(one.at().instant());
            times.add(new IncidentView.KeyTime(
                    drawn ? m + 1 : 0,
                    new Tag(one.key(), desk.words().w("life." + one.key())),
                    desk.times().of(one.at().instant()),
                    after(started, one.at())));
        }
        return times;
    }

    private @Nullable String after(@Nullable Moment started, Moment at) {
        return started == null || !started.before(at)
                ? null
                : "+" + desk.times().length(Duration.between(started.instant(), at.instant()));
    }

    /** What is owed, and what will be; nothing for what was no incident of its own. */
    private List<Obligation> shown(Incident i, List<Obligation> owed) {
        if (i.status() == IncidentStatus.FALSE_ALARM || i.status() == IncidentStatus.DUPLICATE) {
            return List.of();
        }
        List<Obligation> shown = new ArrayList<>(owed);
        shown.addAll(desk.owed().awaited(i));
        shown.sort(Comparator.comparing(Obligation::kind));
        return shown;
    }

    /** Explanations that stand beside no promise. */
    private static List<Breach> unseen(List<Breach> breaches, List<Obligation> shown) {
        List<Breach> seen =
                shown.stream().map(Obligation::breach).filter(Objects::nonNull).toList();
        return breaches.stream().filter(breach -> !seen.contains(breach)).toList();
    }

    /** Who was told beyond what is promised; the others stand among the promises. */
    private List<IncidentView.Notified> notified(Incident i, List<Obligation> shown) {
        List<String> promised = shown.stream()
                .filter(o -> o.kind() == Kind.NOTIFY && o.fulfilled() != null)
                .map(Obligation::part)
                .filter(Objects::nonNull)
                .toList();
        List<IncidentView.Notified> told = new ArrayList<>();
        i.notified().forEach((promise, at) -> {
            When when = desk.times().of(at);
            if (when != null && !promised.contains(promise)) {
                told.add(new IncidentView.Notified(desk.index().partyName(promise), when));
            }
        });
        return told;
    }
}
