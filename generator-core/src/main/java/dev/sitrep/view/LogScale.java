package dev.sitrep.view;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** A scale of lengths of time on which a minute and a day both have room: each step is several times the one before. */
final class LogScale {
    private static final long[] STEPS = {
        60, 300, 900, 3_600, 4 * 3_600, 86_400, 3 * 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400, 10L * 365 * 86_400
    };

    private final long least;
    private final long most;

    private LogScale(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** One that has room for all lengths; what is shorter than a minute is at its beginning. */
    static LogScale of(Collection<Duration> lengths) {
        long shortest = lengths.stream().mapToLong(Duration::toSeconds).min().orElse(0);
        long longest = lengths.stream().mapToLong(Duration::toSeconds).max().orElse(0);
        int last = STEPS.length - 1;
        int from = 0;
        while (from < last - 1 && STEPS[from + 1] <= shortest) {
            from++;
        }
        int to = from + 1;
        while (to < last && STEPS[to] < longest) {
            to++;
        }
        return new LogScale(STEPS[from], STEPS[to]);
    }

    /** Where a length is: 0 at the beginning, 1 at the end. */
    double at(Duration length) {
        double seconds = Math.max(least, Math.min(most, length.toSeconds()));
        return Math.log(seconds / least) / Math.log((double) most / least);
    }

    /** The steps on it, both ends included. */
    List<Duration> steps() {
        return LongStream.of(STEPS)
                .filter(step -> step >= least && step <= most)
                .mapToObj(Duration::ofSeconds)
                .toList();
    }
}
