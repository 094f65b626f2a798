package dev.sitrep.deadline;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Promises that were not kept: the newest of them, and how many there were before in each year. */
public final class Missed {
    private static final int MOST = 100;
    private static final Comparator<Obligation> NEWEST = Comparator.comparing(
                    Obligation::deadline, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Obligation::record)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::target)
            .thenComparing(Obligation::home)
            .thenComparing(Obligation::told);

    private final TreeSet<Obligation> newest = new TreeSet<>(NEWEST);
    private final SortedMap<Integer, Integer> older = new TreeMap<>(Comparator.reverseOrder());

    Missed() {}

    void offer(Obligation one) {
        if (one.deadline() != null && Compliance.of(one).missed() > 0) {
            newest.add(one);
            if (newest.size() > MOST) {
                Obligation oldest = Objects.requireNonNull(newest.pollLast());
                int year = Objects.requireNonNull(oldest.deadline())
                        .atZone(ZoneOffset.UTC)
                        .getYear();
                older.merge(year, 1, Integer::sum);
            }
        }
    }

    /** At most a hundred, by their deadline, the last first. */
    public List<Obligation> newest() {
        return List.copyOf(newest);
    }

    /** How many more, by the year of the deadline in UTC, the last first. */
    public SortedMap<Integer, Integer> older() {
        return Collections.unmodifiableSortedMap(older);
    }
}
