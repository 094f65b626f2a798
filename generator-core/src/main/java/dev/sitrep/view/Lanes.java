package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Life;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.SeverityChange;
import dev.sitrep.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws an incident to scale. */
final class Lanes {
    private final Desk desk;

    Lanes(Desk desk) {
        this.desk = desk;
    }

    /** How long a drawing reaches: from the start until it was closed, else until now; null where there are not two moments to compare. */
    @Nullable
    LaneScale scale(Incident incident) {
        Life life = new Life(incident);
        Moment first = life.at(Anchor.STARTED);
        if (first == null || incident.status() == null) {
            return null;
        }
        Moment ended = life.ended();
        Moment closed = life.at(Anchor.RESOLVED);
        Instant start = first.instant();
        Instant last = closed != null
                ? closed.instant()
                : Parts.open(incident) ? desk.asOf() : ended == null ? start : ended.instant();
        return last.isAfter(start) ? new LaneScale(start, last) : null;
    }

    /**
     * Draws it.
     *
     * @param moments of its life, in order, as they are numbered on the page
     * @param owed what was promised
     */
    Lane of(Incident incident, LaneScale scale, List<Instant> moments, List<Obligation> owed) {
        Life life = new Life(incident);
        Moment ended = life.ended();
        Instant mended = ended == null ? scale.last() : ended.instant();
        Moment detected = life.at(Anchor.DETECTED);
        Instant noticed = detected == null ? scale.start() : detected.instant();
        List<Lane.Span> spans = new ArrayList<>();
        add(spans, "wait", scale, scale.start(), noticed);
        add(spans, "down", scale, noticed, mended);
        add(spans, "watch", scale, mended, scale.last());
        List<Lane.Note> notes = notes(incident, scale, owed);
        return new Lane(
                incident.services().values().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(ComponentStatus.MAJOR_OUTAGE)
                        .key(),
                label(scale, mended, notes),
                spans,
                moments.stream().filter(scale::holds).map(scale::x).distinct().toList(),
                LanePins.of(scale, moments),
                notes,
                new LaneTicks(desk.times(), scale).ticks(),
                key(spans, notes));
    }

    private String label(LaneScale scale, Instant mended, List<Lane.Note> notes) {
        Lexicon words = desk.words();
        String down = desk.times().length(Duration.between(scale.start(), mended));
        String label = mended.isBefore(scale.last())
                ? words.f("incident.lane.watched", down, desk.times().length(Duration.between(mended, scale.last())))
                : words.f("incident.lane", down);
        long updates =
                notes.stream().filter(note -> note.kind().equals("update")).count();
        return updates == 0 ? label : label + ", " + words.n("count.update", updates);
    }

    private List<Lane.Note> notes(Incident incident, LaneScale scale, List<Obligation> owed) {
        Lexicon words = desk.words();
        Parts parts = new Parts(desk);
        List<Lane.Note> notes = new ArrayList<>();
        for (Update update : incident.updates()) {
            String status = update.status() == null
                    ? words.w("lane.update")
                    : parts.tag("incident", update.status()).text();
            note(notes, "update", scale, update.at(), status);
        }
        for (SeverityChange change : incident.severityChanges()) {
            String from = change.from() == null ? "" : change.from() + " ";
            note(notes, "change", scale, change.at(), from + "→ " + change.to());
        }
        for (Obligation one : owed) {
            if ((one.kind() == Kind.RESPOND || one.kind() == Kind.RESTORE) && one.deadline() != null) {
                Instant at = one.deadline();
                String name = words.w("promise." + one.kind().key());
                if (scale.holds(at)) {
                    notes.add(new Lane.Note(
                            "due",
                            scale.x(at),
                            words.f("lane.due.at", name, desk.times().clock(at))));
                }
            }
        }
        return notes;
    }

    private void note(List<Lane.Note> notes, String kind, LaneScale scale, @Nullable Moment at, String text) {
        if (at != null && !at.dateOnly() && scale.holds(at.instant())) {
            notes.add(new Lane.Note(
                    kind,
                    scale.x(at.instant()),
                    desk.words().f("calendar.of", desk.times().clock(at.instant()), text)));
        }
    }

    private List<Tag> key(List<Lane.Span> spans, List<Lane.Note> notes) {
        Set<String> kinds = new LinkedHashSet<>();
        spans.forEach(span -> kinds.add(span.kind()));
        notes.forEach(note -> kinds.add(note.kind()));
        return kinds.stream()
                .map(kind -> new Tag(kind, desk.words().w("lane." + kind)))
                .toList();
    }

    private static void add(List<Lane.Span> spans, String kind, LaneScale scale, Instant from, Instant to) {
        if (to.isAfter(from) && scale.holds(from) && scale.holds(to)) {
            spans.add(new Lane.Span(kind, scale.x(from), scale.width(from, to)));
        }
    }
}
