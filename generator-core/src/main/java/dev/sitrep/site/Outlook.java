package dev.sitrep.site;

import dev.sitrep.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the deadlines.
 *
 * @param ahead how far to look
 * @param owner id of whose alone; null for everybody's
 */
public record Outlook(TimeSpan ahead, @Nullable String owner) {
    private static final int MOST_YEARS = 10;

    /**
     * Reads it.
     *
     * @param horizon a length of time in words
     * @throws IllegalArgumentException when it is none to look ahead for; the message is fit for the person who wrote it
     */
    public static Outlook parse(String horizon, @Nullable String owner) {
        TimeSpan ahead = TimeSpan.parse(horizon);
        if (ahead.businessDays() > 0) {
            throw new IllegalArgumentException("'" + horizon + "' counts business days; write it in days or weeks");
        }
        if (ahead.approximateMinutes() > MOST_YEARS * 366.0 * 24 * 60) {
            throw new IllegalArgumentException("'" + horizon + "' is more than " + MOST_YEARS + " years");
        }
        return new Outlook(ahead, owner == null || owner.isBlank() ? null : owner.strip());
    }
}
