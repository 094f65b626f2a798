package dev.sitrep.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one owner owes.
 *
 * @param owner id of a person, role or team; null for what nobody owns
 * @param overdue how many are past their deadline
 * @param grace how many are past it within the grace of the gate
 * @param unanswered how many the records do not answer for
 * @param due how many fall due until the horizon
 * @param next the nearest of these, or null
 */
public record Share(
        @Nullable String owner,
        int overdue,
        int grace,
        int unanswered,
        int due,
        @Nullable Obligation next) {
    private static final Comparator<Share> MOST_FIRST = Comparator.comparingInt((Share s) -> -s.overdue())
            .thenComparingInt(s -> -s.grace())
            .thenComparingInt(s -> -s.unanswered())
            .thenComparingInt(s -> -s.due())
            .thenComparing(Share::owner, Comparator.nullsLast(Comparator.naturalOrder()));

    static List<Share> of(Agenda agenda) {
        Set<@Nullable String> owners = new LinkedHashSet<>();
        Stream.of(agenda.overdue(), agenda.grace(), agenda.unanswered(), agenda.due())
                .flatMap(List::stream)
                .forEach(o -> owners.add(o.owner()));
        List<Share> shares = new ArrayList<>();
        for (String owner : owners) {
            List<Obligation> due = of(agenda.due(), owner);
            shares.add(new Share(
                    owner,
                    of(agenda.overdue(), owner).size(),
                    of(agenda.grace(), owner).size(),
                    of(agenda.unanswered(), owner).size(),
                    due.size(),
                    due.isEmpty() ? null : due.get(0)));
        }
        shares.sort(MOST_FIRST);
        return shares;
    }

    private static List<Obligation> of(List<Obligation> obligations, @Nullable String owner) {
        return obligations.stream()
                .filter(o -> Objects.equals(o.owner(), owner))
                .toList();
    }
}
