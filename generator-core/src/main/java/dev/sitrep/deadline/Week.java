package dev.sitrep.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in a week.
 *
 * @param from its first day
 * @param to its last day
 * @param kinds how many of each kind
 */
public record Week(LocalDate from, LocalDate to, SortedMap<Kind, Integer> kinds) {
    private static final int DAYS = 7;

    /** Copies the counts. */
    public Week {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /** How many fall due. */
    public int count() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    static List<Week> of(List<Obligation> due, Instant from, Instant to, ZoneId zone) {
        LocalDate first = from.atZone(zone).toLocalDate();
        LocalDate last = to.atZone(zone).toLocalDate();
        List<Week> weeks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(DAYS)) {
            LocalDate end = day.plusDays(DAYS - 1).isAfter(last) ? last : day.plusDays(DAYS - 1);
            weeks.add(new Week(day, end, counts(due, new Days(day, end, zone))));
        }
        return weeks;
    }

    private record Days(LocalDate first, LocalDate last, ZoneId zone) {
        boolean hold(@Nullable Instant instant) {
            LocalDate day = instant == null ? null : instant.atZone(zone).toLocalDate();
            return day != null && !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static SortedMap<Kind, Integer> counts(List<Obligation> due, Days days) {
        SortedMap<Kind, Integer> counts = new TreeMap<>();
        due.stream().filter(o -> days.hold(o.deadline())).forEach(o -> counts.merge(o.kind(), 1, Integer::sum));
        return counts;
    }
}
