package dev.sitrep.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is let pass for a while.
 *
 * @param origin where it was written
 * @param id of the waiver
 * @param rule id of the rule
 * @param record id of the record
 * @param target which promise or field
 * @param why the reason
 * @param owner who mends it
 * @param approvedBy who allowed it
 * @param granted when
 * @param until for how long
 */
public record Waiver(
        Origin origin,
        @Nullable String id,
        @Required String rule,
        @Nullable String record,
        @Nullable String target,
        @Required String why,
        @Nullable String owner,
        @Required String approvedBy,
        @Required @Nullable Moment granted,
        @Required @Nullable Moment until) {
    /** Whether it still lasts; its last instant counts. */
    public boolean lasts(Instant asOf) {
        return until != null && !asOf.isAfter(until.instant());
    }
}
