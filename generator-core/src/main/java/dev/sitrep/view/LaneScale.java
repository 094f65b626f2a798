package dev.sitrep.view;

import java.time.Duration;
import java.time.Instant;

/**
 * The scale of an incident's drawing.
 *
 * @param start left end
 * @param last right end, after the start
 */
record LaneScale(Instant start, Instant last) {
    /** Whether it reaches so far. */
    boolean holds(Instant at) {
        return !at.isBefore(start) && !at.isAfter(last);
    }

    /** How far along, from 0 to 1. */
    double share(Instant at) {
        return (double) Duration.between(start, at).toMillis()
                / Duration.between(start, last).toMillis();
    }

    /** The same in percent. */
    String x(Instant at) {
        return Share.of(share(at), 1);
    }

    /** A length of time on it, in percent. */
    String width(Instant from, Instant to) {
        return Share.of(share(to) - share(from), 1);
    }
}
