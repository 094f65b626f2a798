package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point in time that a record states.
 *
 * @param origin of the part that states it
 * @param field within that part
 */
record Fact(Origin origin, String field, Moment at) {
    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    /** The fact; null where the record does not state it. */
    static @Nullable Fact of(Origin origin, String field, @Nullable Moment at) {
        return at == null ? null : new Fact(origin, field, at);
    }

    /** The facts that are stated. */
    static List<Fact> stated(@Nullable Fact... facts) {
        return Stream.of(facts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    Place place() {
        return origin.at(field);
    }

    /** Whether it is earlier than another, whatever the time of a day that is stated alone. */
    boolean isBefore(Fact other) {
        return at.instant().isBefore(other.earliest());
    }

    /** Whether it is later than an instant, whatever the time of a day that is stated alone. */
    boolean isAfter(Instant instant) {
        return earliest().isAfter(instant);
    }

    private Instant earliest() {
        return at.dateOnly() ? at.instant().minus(LONGEST_DAY) : at.instant();
    }
}
