package dev.sitrep.deadline;

import dev.sitrep.model.ShiftOverride;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time without a change of who is on call.
 *
 * @param person id; null where nobody is on call
 * @param from its beginning, or that of the span asked for
 * @param to its end, not included, or that of the span asked for
 * @param override the exception that it is due to, or null
 */
public record Shift(
        @Nullable String person,
        Instant from,
        Instant to,
        @Nullable ShiftOverride override) {
    /** Whether nobody is on call. */
    public boolean gap() {
        return person == null;
    }

    /** Whether it goes on as the other begins, with the same person for the same reason. */
    boolean continuedBy(Shift next) {
        return to.equals(next.from) && java.util.Objects.equals(person, next.person) && override == next.override;
    }
}
