package dev.sitrep.deadline;

import dev.sitrep.model.Moment;
import dev.sitrep.model.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When pausable clocks stood still, overlaps merged. A pause without an end lasts until the clock of the run. */
final class Pauses {
    static final Pauses NONE = new Pauses(List.of());

    private final List<Interval> still;

    private Pauses(List<Interval> still) {
        this.still = List.copyOf(still);
    }

    static Pauses of(List<Pause> pauses, Instant asOf) {
        List<Interval> sorted = new ArrayList<>();
        for (Pause pause : pauses) {
            Moment from = pause.from();
            Moment to = pause.to();
            if (from != null) {
                Instant end = to == null || to.instant().isAfter(asOf) ? asOf : to.instant();
                Interval still = new Interval(from.instant(), end);
                if (!still.isEmpty()) {
                    sorted.add(still);
                }
            }
        }
        sorted.sort(Comparator.comparing(Interval::from));
        return sorted.isEmpty() ? NONE : new Pauses(merged(sorted));
    }

    boolean isEmpty() {
        return still.isEmpty();
    }

    /** What is left of a stretch when the pauses are taken out, in order. */
    List<Interval> outside(Interval stretch) {
        List<Interval> left = new ArrayList<>();
        Instant from = stretch.from();
        for (Interval pause : still) {
            if (pause.to().isAfter(from) && pause.from().isBefore(stretch.to())) {
                Interval before = new Interval(from, pause.from());
                if (!before.isEmpty()) {
                    left.add(before);
                }
                from = pause.to();
            }
        }
        Interval rest = new Interval(from, stretch.to());
        if (!rest.isEmpty()) {
            left.add(rest);
        }
        return left;
    }

    /** When a length of time is over that does not count the pauses. */
    Instant after(Instant anchor, Duration length) {
        Instant end = anchor.plus(length);
        for (Interval pause : still) {
            if (pause.to().isAfter(anchor) && pause.from().isBefore(end)) {
                end = end.plus(pause.from(anchor).length());
            }
        }
        return end;
    }

    /** How much of a stretch was paused. */
    Duration within(Interval stretch) {
        Duration sum = Duration.ZERO;
        for (Interval pause : still) {
            Interval shared = pause.within(stretch);
            sum = shared.isEmpty() ? sum : sum.plus(shared.length());
        }
        return sum;
    }

    /** Whether a stretch was paused from its beginning to its end. */
    boolean cover(Interval stretch) {
        return still.stream().anyMatch(pause -> pause.contains(stretch));
    }

    private static List<Interval> merged(List<Interval> sorted) {
        List<Interval> merged = new ArrayList<>();
        for (Interval next : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !next.from().isAfter(merged.get(last).to())) {
                Interval before = merged.get(last);
                Instant end = before.to().isAfter(next.to()) ? before.to() : next.to();
                merged.set(last, new Interval(before.from(), end));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
