package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.model.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What readers were to be told of an incident until its impact ended: the next update by so long after the last, or, where
 * one text tells of all open incidents, one a business day; and the next update by when the last one promised it.
 */
final class UpdatePromises {
    private static final int MOST = 2_000;
    private static final TimeSpan DAILY = TimeSpan.parse("1 business day");
    private static final TimeSpan WEEKLY = TimeSpan.parse("5 business days");

    private final Course course;
    private final Digests digests;
    private final Judge judge;

    UpdatePromises(Course course, Digests digests) {
        this.course = course;
        this.digests = digests;
        this.judge = course.terms().judge();
    }

    List<Obligation> owed() {
        List<Obligation> owed = new ArrayList<>();
        rhythm(owed);
        promised(owed);
        return owed;
    }

    private void rhythm(List<Obligation> owed) {
        Pledge last = course.last(UpdatePromises::pledge);
        Moment began = last == null ? null : course.at(last.after());
        if (began == null) {
            return;
        }
        Moment ended = course.life().ended();
        List<Digests.Told> told = digests.told(course.incident(), course.ladder(), began);
        Moment from = began;
        Place source = course.place(Objects.requireNonNull(last).after());
        for (int i = 0; i < MOST; i++) {
            Reckoning reckoning = next(from, i == 0 ? Basis.of(course.stated(last.after())) : Basis.UPDATED);
            Digests.Told next = i < told.size() ? told.get(i) : null;
            if (reckoning == null || overBy(ended, reckoning.due().at(), next)) {
                return;
            }
            Moment done = next == null ? null : judge.done(next.at());
            State state = course.exempt()
                    ? State.EXEMPT
                    : judge.until(reckoning.due().at(), done, !course.life().over());
            owed.add(course.draft(Kind.UPDATE, String.valueOf(i + 1), reckoning, "communications-lead")
                    .source(source)
                    .fulfilled(done, next == null ? null : next.place())
                    .standing(state));
            if (next == null || done == null) {
                return;
            }
            from = next.at();
            source = next.place();
        }
    }

    /** Whether no update was owed any more: the impact ended first. */
    private static boolean overBy(@Nullable Moment ended, Instant deadline, Digests.@Nullable Told next) {
        if (ended == null) {
            return false;
        }
        boolean owed = ended.instant().isAfter(deadline);
        boolean told = next != null && !next.at().instant().isAfter(ended.instant());
        return !owed && !told;
    }

    /** The next deadline: by the rhythm of the level that then held, or sooner, where a severer one was reached meanwhile. */
    private @Nullable Reckoning next(Moment from, Basis basis) {
        Reckoning stands = null;
        for (Ladder.Rung rung : course.ladder().rungs()) {
            Pledge pledge = pledge(rung.level(), course.terms().clock());
            Moment since = rung.since();
            if (pledge == null) {
                continue;
            }
            Moment reached = since != null && from.before(since) ? since : null;
            if (reached != null
                    && stands != null
                    && !reached.instant().isBefore(stands.due().at())) {
                continue;
            }
            Reckoning next = reached == null
                    ? course.reckon(pledge, rung.level().id(), basis, from)
                    : course.reckon(pledge, rung.level().id(), Basis.RECLASSIFIED, reached);
            if (next != null
                    && (stands == null
                            || reached == null
                            || next.due().at().isBefore(stands.due().at()))) {
                stands = next;
            }
        }
        return stands;
    }

    /** The rhythm of a level. A digest comes once a business day, or once in five. */
    static @Nullable Pledge pledge(Severity level, dev.sitrep.model.Anchor clock) {
        Target update = level.update();
        if (update == null || update.digest() == null) {
            return Pledge.every(level, update, clock);
        }
        return new Pledge(
                update.digest().equals("weekly") ? WEEKLY : DAILY,
                update.after() == null ? clock : update.after(),
                update.calendar() == null ? level.calendar() : update.calendar(),
                Boolean.TRUE.equals(update.pausable()),
                update.origin().at("digest"));
    }

    /** A promise of {@code next-by} is kept by the next update, or by the end of the incident. */
    private void promised(List<Obligation> owed) {
        List<Update> updates = course.incident().updates();
        int number = 0;
        for (int i = 0; i < updates.size(); i++) {
            Update update = updates.get(i);
            Moment at = update.at();
            Moment by = update.nextBy();
            if (by == null || at == null) {
                continue;
            }
            Digests.Told next = after(updates, i, at);
            Moment done = judge.done(next == null ? null : next.at());
            State state = course.exempt()
                    ? State.EXEMPT
                    : judge.until(by.instant(), done, !course.life().over());
            Place stated = update.origin().at("next-by");
            owed.add(new Draft(
                            Kind.UPDATE,
                            "next-by-" + ++number,
                            "incidents",
                            course.incident().id(),
                            course.incident().breaches(),
                            stated,
                            course.terms())
                    .severity(course.incident().severity())
                    .owner(course.terms().responsible().of(course.incident(), at.instant(), "communications-lead"))
                    .due(
                            Basis.STATED,
                            at,
                            null,
                            Due.stated(by.instant(), course.terms().zone()),
                            null)
                    .fulfilled(done, next == null ? null : next.place())
                    .standing(state));
        }
    }

    private Digests.@Nullable Told after(List<Update> updates, int i, Moment at) {
        for (Update update : updates.subList(i + 1, updates.size())) {
            Moment next = update.at();
            if (next != null && !next.before(at)) {
                return new Digests.Told(next, update.origin().at("at"));
            }
        }
        Moment closed = course.life().closed();
        return closed == null || closed.before(at)
                ? null
                : new Digests.Told(closed, course.life().place(dev.sitrep.model.Anchor.RESOLVED));
    }
}
