package dev.sitrep.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Business calendars.
 *
 * @param origin where it was written
 * @param calendars by id
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record Calendars(
        Origin origin,
        Map<String, BusinessCalendar> calendars,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
