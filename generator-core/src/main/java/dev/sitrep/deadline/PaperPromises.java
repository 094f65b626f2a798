package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Update;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The postmortem of an incident and its review. A postmortem is owed by the severity, by a promise to readers, or
 * together with other small outages.
 */
final class PaperPromises {
    private final Course course;
    private final Accumulated accumulated;
    private final Judge judge;

    PaperPromises(Course course, Accumulated accumulated) {
        this.course = course;
        this.accumulated = accumulated;
        this.judge = course.terms().judge();
    }

    List<Obligation> owed() {
        List<Obligation> owed = new ArrayList<>();
        Reckoning postmortem = course.reckon((level, clock) -> Pledge.of(level, level.postmortem()));
        if (postmortem != null) {
            owed.add(postmortem(postmortem, null, null, course.postmortems()));
        } else if (course.last((level, clock) -> Pledge.of(level, level.postmortem())) == null) {
            promised(owed);
        }
        Accumulated.Debt debt = accumulated.of(course.incident());
        if (debt != null) {
            Reckoning treated = asIf(debt.level());
            if (treated != null) {
                owed.add(postmortem(treated, "accumulated", debt.sum(), debt.postmortems()));
            }
        }
        review(owed);
        return owed;
    }

    /** An incident whose level asks for none owes one as soon as readers were promised it, by the next severer level's target. */
    private void promised(List<Obligation> owed) {
        Update promise = course.incident().updates().stream()
                .filter(update -> "postmortem".equals(update.promises()))
                .findFirst()
                .orElse(null);
        Severity level = promise == null ? null : severerWithTarget();
        Reckoning reckoning = level == null ? null : asIf(level);
        if (promise != null && reckoning != null) {
            owed.add(postmortem(reckoning, "promised", null, course.postmortems()));
        }
    }

    private @Nullable Severity severerWithTarget() {
        List<Severity> levels = course.terms().index().catalog().severities().levels();
        Severity own = course.ladder().level();
        int from = own == null ? levels.size() : levels.indexOf(own);
        for (int i = from - 1; i >= 0; i--) {
            if (Pledge.of(levels.get(i), levels.get(i).postmortem()) != null) {
                return levels.get(i);
            }
        }
        return null;
    }

    private @Nullable Reckoning asIf(Severity level) {
        Pledge pledge = Pledge.of(level, level.postmortem());
        Moment from = pledge == null ? null : course.at(pledge.after());
        return pledge == null || from == null
                ? null
                : course.reckon(pledge, level.id(), Basis.of(course.stated(pledge.after())), from);
    }

    private Obligation postmortem(
            Reckoning reckoning, @Nullable String part, Working.@Nullable Sum sum, List<Postmortem> postmortems) {
        Postmortem first = first(postmortems);
        Moment done = first == null ? null : judge.done(first.published());
        boolean undated = done == null
                && postmortems.stream()
                        .anyMatch(p -> p.status() == PostmortemStatus.PUBLISHED && p.published() == null);
        State state =
                course.exempt() ? State.EXEMPT : judge.until(reckoning.due().at(), done, !undated);
        return course.draft(Kind.POSTMORTEM, part, reckoning)
                .together(sum)
                .owner(author(reckoning, postmortems))
                .fulfilled(done, first == null ? null : first.origin().at("published"))
                .standing(state);
    }

    private void review(List<Obligation> owed) {
        Reckoning reckoning = course.reckon((level, clock) -> Pledge.within(level, level.review(), Anchor.RESOLVED));
        if (reckoning == null) {
            return;
        }
        Postmortem held = course.postmortems().stream()
                .filter(p -> p.reviewHeld() != null)
                .min(Comparator.comparing(Postmortem::reviewHeld, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        Moment done = held == null ? null : judge.done(held.reviewHeld());
        Place place = held == null ? null : held.origin().at("review-held");
        State state =
                course.exempt() ? State.EXEMPT : judge.until(reckoning.due().at(), done, true);
        owed.add(course.draft(Kind.REVIEW, null, reckoning)
                .owner(author(reckoning, course.postmortems()))
                .fulfilled(done, place)
                .standing(state));
    }

    private static @Nullable Postmortem first(List<Postmortem> postmortems) {
        return postmortems.stream()
                .filter(p -> p.status() == PostmortemStatus.PUBLISHED && p.published() != null)
                .min(Comparator.comparing(Postmortem::published, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** Its first author, else who answers for the incident. */
    private @Nullable String author(Reckoning reckoning, List<Postmortem> postmortems) {
        Responsible responsible = course.terms().responsible();
        return postmortems.stream()
                .flatMap(p -> p.authors().stream())
                .filter(Objects::nonNull)
                .findFirst()
                .map(party -> responsible.person(party, reckoning.from().instant(), course.incident()))
                .orElseGet(
                        () -> responsible.of(course.incident(), reckoning.from().instant()));
    }
}
