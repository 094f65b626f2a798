package dev.sitrep.deadline;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How some lengths of time are spread. Percentiles are by nearest rank: the shortest of them that so large a share does
 * not exceed; so each is one that really happened.
 *
 * @param count how many there are
 * @param median half of them are no longer
 * @param ninetieth nine of ten are no longer
 * @param mean their sum by their number, to the second
 * @param longest of them
 */
public record Distribution(int count, Duration median, Duration ninetieth, Duration mean, Duration longest) {
    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;
    private static final int ALL = 100;

    /** Of some lengths in any order; null of none. */
    public static @Nullable Distribution of(List<Duration> lengths) {
        if (lengths.isEmpty()) {
            return null;
        }
        List<Duration> sorted = lengths.stream().sorted().toList();
        double seconds =
                sorted.stream().mapToLong(Duration::toSeconds).average().orElse(0);
        return new Distribution(
                sorted.size(),
                percentile(sorted, HALF),
                percentile(sorted, NINE_OF_TEN),
                Duration.ofSeconds(Math.round(seconds)),
                sorted.get(sorted.size() - 1));
    }

    static Duration percentile(List<Duration> sorted, int percent) {
        long rank = ((long) sorted.size() * percent + ALL - 1) / ALL;
        return sorted.get((int) Math.max(1, rank) - 1);
    }
}
