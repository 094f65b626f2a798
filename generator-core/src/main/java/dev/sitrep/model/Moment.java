package dev.sitrep.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as a record states it.
 *
 * @param instant the instant; for a date alone the end of that day in the site's zone
 * @param date the date, when no time of day was given
 */
public record Moment(Instant instant, @Nullable LocalDate date) implements Comparable<Moment> {
    /** An instant with a time of day. */
    public static Moment of(Instant instant) {
        return new Moment(instant, null);
    }

    /** Whether only a date was given. */
    public boolean dateOnly() {
        return date != null;
    }

    /** Whether this is earlier. */
    public boolean before(Moment other) {
        return instant.isBefore(other.instant);
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }
}
