package dev.sitrep.rules;

import dev.sitrep.model.ShiftOverride;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody is on call.
 *
 * @param person id
 * @param from its beginning
 * @param to its end, not included
 * @param span of the schedule that says so
 * @param override the exception that it is due to, or null
 */
record Booking(
        String person,
        Instant from,
        Instant to,
        OnCallSpan span,
        @Nullable ShiftOverride override) {
    boolean overlaps(Booking other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
