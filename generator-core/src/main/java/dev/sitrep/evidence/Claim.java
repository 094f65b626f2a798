package dev.sitrep.evidence;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something happened at a time, as a record says.
 *
 * @param origin of the part that says it
 * @param field within that part
 * @param name by which the same claim is known in another state of its file; items of a list that have no id share one, with an
 *     asterisk for their place
 * @param at when it is said to have happened
 * @param evidence what the record names to show it; null for nothing
 */
public record Claim(
        Origin origin,
        String field,
        String name,
        Moment at,
        @Nullable String evidence) {
    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    /** Where it is written. */
    public Place place() {
        return origin.at(field);
    }

    /** Whether it is one of several that are told apart by their time alone. */
    public boolean isOneOfMany() {
        return name.contains("*");
    }

    /** Whether another state of the file says the same: the same time, or the day of it. */
    boolean says(Claim other) {
        return at.equals(other.at) || refines(at, other.at) || refines(other.at, at);
    }

    /** The first instant that it may mean. */
    Instant earliest() {
        return at.dateOnly() ? at.instant().minus(LONGEST_DAY) : at.instant();
    }

    private static boolean refines(Moment time, Moment day) {
        return !time.dateOnly()
                && day.dateOnly()
                && !time.instant().isAfter(day.instant())
                && time.instant().isAfter(day.instant().minus(LONGEST_DAY));
    }
}
