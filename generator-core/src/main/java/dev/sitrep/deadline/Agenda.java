package dev.sitrep.deadline;

import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, sorted by what a person does about it. What is met, exempt or explained is not on it.
 *
 * @param asOf the clock
 * @param horizon how far it looks ahead, included
 * @param zone of its days
 * @param overdue past their deadline, longest first
 * @param grace past their deadline, within the grace of the gate
 * @param unanswered missed without an explanation, or the record does not say
 * @param due until the horizon, nearest first
 * @param later due after the horizon, nearest first
 * @param waived let pass for a while, those that end first before the others
 */
public record Agenda(
        Instant asOf,
        Instant horizon,
        ZoneId zone,
        List<Obligation> overdue,
        List<Obligation> grace,
        List<Obligation> unanswered,
        List<Obligation> due,
        List<Obligation> later,
        List<Obligation> waived) {
    private static final Comparator<Obligation> BY_DEADLINE = Comparator.comparing(
                    Obligation::deadline, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Obligation::record)
            .thenComparing(Obligation::target)
            .thenComparing(Obligation::source);

    /** Copies the lists. */
    public Agenda {
        overdue = List.copyOf(overdue);
        grace = List.copyOf(grace);
        unanswered = List.copyOf(unanswered);
        due = List.copyOf(due);
        later = List.copyOf(later);
        waived = List.copyOf(waived);
    }

    /** Whether somebody still has to do something about an obligation, or would, were it not waived. */
    public static boolean concerns(Obligation o) {
        return o.waiver() != null
                || o.bearing() != Bearing.NONE
                || o.standing() == State.PENDING
                || o.standing() == State.DUE_SOON;
    }

    /**
     * Sorts obligations.
     *
     * @param zone of the site
     * @param ahead how far to look; not in business days, of which a site may have several kinds
     */
    public static Agenda of(Collection<Obligation> obligations, Instant asOf, ZoneId zone, TimeSpan ahead) {
        Instant horizon =
                asOf.atZone(zone).plus(ahead.period()).plus(ahead.elapsed()).toInstant();
        List<Obligation> open = obligations.stream()
                .filter(o -> o.waiver() == null)
                .sorted(BY_DEADLINE)
                .toList();
        List<Obligation> coming = those(open, o -> o.standing() == State.PENDING || o.standing() == State.DUE_SOON);
        return new Agenda(
                asOf,
                horizon,
                zone,
                those(open, o -> o.standing() == State.OVERDUE && o.bearing() != Bearing.NONE),
                those(open, o -> o.standing() == State.GRACE),
                those(open, o -> unanswered(o) && o.bearing() != Bearing.NONE),
                those(coming, o -> due(o, horizon)),
                those(coming, o -> o.deadline() != null && !due(o, horizon)),
                obligations.stream()
                        .filter(o -> o.waiver() != null)
                        .sorted(Comparator.comparing(Agenda::until, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(BY_DEADLINE))
                        .toList());
    }

    /** Everything that somebody still has to do and that has a day: what a calendar shows. */
    public List<Obligation> toDo() {
        List<Obligation> all = new ArrayList<>(overdue);
        all.addAll(grace);
        all.addAll(due);
        all.addAll(later);
        waived.stream()
                .filter(o -> o.standing() != State.LATE && o.standing() != State.UNKNOWN)
                .forEach(all::add);
        return all.stream().sorted(BY_DEADLINE).toList();
    }

    /** What falls due until the horizon, in weeks from the day of the clock on. A recurring duty counts once, with its next day. */
    public List<Week> weeks() {
        return Week.of(due, asOf, horizon, zone);
    }

    /** What each of its owners owes, who owes most before the others. */
    public List<Share> shares() {
        return Share.of(this);
    }

    private static boolean unanswered(Obligation o) {
        return o.standing() == State.UNKNOWN || o.standing() == State.LATE;
    }

    private static boolean due(Obligation o, Instant horizon) {
        Instant deadline = o.deadline();
        return deadline != null && !deadline.isAfter(horizon);
    }

    private static @Nullable Instant until(Obligation o) {
        return o.waiver() == null || o.waiver().until() == null
                ? null
                : o.waiver().until().instant();
    }

    private static List<Obligation> those(List<Obligation> all, Predicate<Obligation> which) {
        return all.stream().filter(which).toList();
    }
}
