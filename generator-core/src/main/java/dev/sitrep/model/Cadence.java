package dev.sitrep.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something recurs: {@code 1 week}, or {@code first Tuesday of the month 15:00 UTC}.
 *
 * @param text as written
 * @param every the period, or null for a day of the month
 * @param ordinal 1 to 4 for the first to the fourth such day of a month, -1 for the last, 0 with {@code every}
 * @param day the weekday, with an ordinal
 * @param time the time of day, where given
 * @param zone the zone of the time, where given; else the site's
 */
public record Cadence(
        String text,
        @Nullable TimeSpan every,
        int ordinal,
        @Nullable DayOfWeek day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone) {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern MONTHLY = Pattern.compile(
            "(first|second|third|fourth|last)\\s+([a-z]+day)\\s+of\\s+(?:the|each|every)\\s+month(?:,?\\s+(\\d{2}:\\d{2})(?:\\s+(\\S+))?)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * Reads a cadence.
     *
     * @throws IllegalArgumentException when it is none; the message is fit for a finding
     */
    public static Cadence parse(String text) {
        Matcher m = MONTHLY.matcher(text.strip());
        if (!m.matches()) {
            return new Cadence(text, TimeSpan.parse(text), 0, null, null, null);
        }
        String ordinal = m.group(1).toLowerCase(Locale.ROOT);
        try {
            return new Cadence(
                    text,
                    null,
                    ordinal.equals("last") ? -1 : ORDINALS.indexOf(ordinal) + 1,
                    DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT)),
                    m.group(3) == null ? null : LocalTime.parse(m.group(3)),
                    m.group(4) == null ? null : ZoneId.of(m.group(4)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day of the month", e);
        }
    }
}
