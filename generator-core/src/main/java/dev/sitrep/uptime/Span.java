package dev.sitrep.uptime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time.
 *
 * @param from its beginning
 * @param to its end, not included
 */
public record Span(Instant from, Instant to) {
    /** The days of a zone from the beginning of one to the end of another. */
    public static Span days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Span(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** How long it is, in seconds; 0 for one that ends before it begins. */
    public long seconds() {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** The part that both share; empty where they share none. */
    Span within(Span other) {
        return new Span(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }
}
