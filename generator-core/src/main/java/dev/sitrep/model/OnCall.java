package dev.sitrep.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schedules and escalation policies.
 *
 * @param origin where it was written
 * @param schedules by id
 * @param escalation policies by id
 * @param duties of whoever is on call
 * @param note prose
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record OnCall(
        Origin origin,
        Map<String, Schedule> schedules,
        Map<String, List<EscalationStep>> escalation,
        List<String> duties,
        @Nullable String note,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
