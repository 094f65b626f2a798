package dev.sitrep.deadline;

import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline was reckoned, for a person to check: <i>from</i> plus <i>span</i> is <i>due</i>.
 *
 * @param basis what it was counted from
 * @param from when that was; null where it never was, or has not come yet
 * @param span what was promised; null where the record states the deadline itself
 * @param due what came out; null where {@code from} is
 * @param zone of the working's local times
 * @param level reached by a re-classification, from which it was counted; else null
 * @param sum of the outages that owe it together; null where one record owes it alone
 */
public record Working(
        Basis basis,
        @Nullable Moment from,
        @Nullable TimeSpan span,
        @Nullable Due due,
        ZoneId zone,
        @Nullable String level,
        @Nullable Sum sum) {
    /**
     * Outages that count as one.
     *
     * @param incidents ids of the records
     * @param downtime how long it was down in all
     */
    public record Sum(List<String> incidents, Duration downtime) {
        /** Copies the list. */
        public Sum {
            incidents = List.copyOf(incidents);
        }
    }

    /** The sentence in English, as reports print it. */
    public String text() {
        return WorkingText.of(this);
    }
}
