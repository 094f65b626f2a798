package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The course of one incident, as its promises are reckoned by. */
final class Course {
    private final Terms terms;
    private final Incident incident;
    private final Life life;
    private final Ladder ladder;
    private final Pauses pauses;
    private final List<Postmortem> postmortems;

    Course(Terms terms, Incident incident) {
        this.terms = terms;
        this.incident = incident;
        this.life = new Life(incident);
        this.ladder = Ladder.of(incident, terms.index());
        this.pauses = Pauses.of(incident.pauses(), terms.asOf());
        this.postmortems = terms.index().postmortemsOf(incident.id());
    }

    Terms terms() {
        return terms;
    }

    Incident incident() {
        return incident;
    }

    Life life() {
        return life;
    }

    Ladder ladder() {
        return ladder;
    }

    Pauses pauses() {
        return pauses;
    }

    /** Whether nothing of it is owed: it was none, or another record tells it, or it is older than the gate. */
    boolean exempt() {
        return incident.status() == IncidentStatus.FALSE_ALARM
                || incident.status() == IncidentStatus.DUPLICATE
                || terms.judge().beforeTheGate(life.at(Anchor.STARTED));
    }

    /** What a promise counts from. */
    @Nullable
    Moment at(Anchor anchor) {
        return switch (anchor) {
            case MITIGATED -> life.ended();
            case RESOLVED -> life.closed();
            case PUBLISHED -> published();
            default -> life.at(stated(anchor));
        };
    }

    /** The anchor that the record states. Who does not say when it was detected is taken to have known at once. */
    Anchor stated(Anchor anchor) {
        return switch (anchor) {
            case DECLARED -> life.at(anchor) == null ? stated(Anchor.DETECTED) : anchor;
            case DETECTED -> life.at(anchor) == null ? Anchor.STARTED : anchor;
            case MITIGATED -> life.at(anchor) == null ? Anchor.RESOLVED : anchor;
            default -> anchor;
        };
    }

    Place place(Anchor anchor) {
        if (anchor != Anchor.PUBLISHED) {
            return life.place(stated(anchor));
        }
        return postmortems.isEmpty()
                ? incident.origin().place()
                : postmortems.get(0).origin().at("published");
    }

    /** The first publication of a postmortem; null while none is published. */
    @Nullable
    Moment published() {
        return postmortems.stream()
                .filter(postmortem -> postmortem.status() == PostmortemStatus.PUBLISHED)
                .map(Postmortem::published)
                .filter(Objects::nonNull)
                .map(terms.judge()::done)
                .filter(Objects::nonNull)
                .min(Moment::compareTo)
                .orElse(null);
    }

    List<Postmortem> postmortems() {
        return postmortems;
    }

    /** What was promised for the level that holds, reckoned; null where nothing was, or its clock has not begun. */
    @Nullable
    Reckoning reckon(BiFunction<dev.sitrep.model.Severity, Anchor, @Nullable Pledge> pledges) {
        Reckoning stands = null;
        for (Ladder.Rung rung : ladder.rungs()) {
            Pledge pledge = pledges.apply(rung.level(), terms.clock());
            Reckoning next = pledge == null ? null : reckon(pledge, rung);
            if (next != null
                    && (stands == null
                            || rung.milder()
                            || next.due().at().isBefore(stands.due().at()))) {
                stands = next;
            }
        }
        return stands;
    }

    /** The promise of the level that holds in the end; null where it makes none. */
    @Nullable
    Pledge last(BiFunction<dev.sitrep.model.Severity, Anchor, @Nullable Pledge> pledges) {
        Pledge last = null;
        for (Ladder.Rung rung : ladder.rungs()) {
            Pledge pledge = pledges.apply(rung.level(), terms.clock());
            last = pledge == null ? last : pledge;
        }
        return last;
    }

    private @Nullable Reckoning reckon(Pledge pledge, Ladder.Rung rung) {
        Moment anchor = at(pledge.after());
        if (anchor == null) {
            return null;
        }
        Moment since = rung.since();
        boolean changed = since != null && !rung.milder() && anchor.before(since);
        return reckon(
                pledge,
                rung.level().id(),
                changed ? Basis.RECLASSIFIED : Basis.of(stated(pledge.after())),
                changed && since != null ? since : anchor);
    }

    /** Reckons a promise from a moment; null where its calendar never gets there. */
    @Nullable
    Reckoning reckon(Pledge pledge, String level, Basis basis, Moment from) {
        Due due = terms.reckoners()
                .on(pledge.calendar())
                .due(from.instant(), pledge.span(), pledge.pausable() ? pauses : Pauses.NONE);
        return due == null ? null : new Reckoning(pledge, level, basis, from, due);
    }

    /** A draft with the record, its owner and its working. */
    Draft draft(Kind kind, @Nullable String part, Reckoning reckoning, String... roles) {
        Instant at = reckoning.from().instant();
        return new Draft(
                        kind,
                        part,
                        "incidents",
                        incident.id(),
                        incident.breaches(),
                        place(reckoning.pledge().after()),
                        terms)
                .severity(reckoning.level())
                .owner(terms.responsible().of(incident, at, roles))
                .policy(reckoning.pledge().policy())
                .due(
                        reckoning.basis(),
                        reckoning.from(),
                        reckoning.pledge().span(),
                        reckoning.due(),
                        reckoning.basis() == Basis.RECLASSIFIED ? reckoning.level() : null);
    }
}
