package dev.sitrep.deadline;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time; the end is not included. */
record Interval(Instant from, Instant to) {
    Duration length() {
        return Duration.between(from, to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean contains(Interval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** The part of it from an instant on. */
    Interval from(Instant instant) {
        return new Interval(from.isBefore(instant) ? instant : from, to);
    }

    /** The part that both share; empty where they share none. */
    Interval within(Interval other) {
        return new Interval(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }
}
