package dev.sitrep.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The open ranges of a day: {@code 08:30-12:00, 13:00-17:30}.
 *
 * @param ranges in order, none overlapping
 */
public record OpenHours(List<Range> ranges) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})");
    private static final int DAY = 24 * 60;

    /**
     * A range of a day.
     *
     * @param from minutes after midnight
     * @param to minutes after midnight, not included; 1440 is the day's end
     */
    public record Range(int from, int to) {}

    /** Copies the ranges. */
    public OpenHours {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads the ranges of a day; {@code closed} has none.
     *
     * @throws IllegalArgumentException when it is none; the message is fit for a finding
     */
    public static OpenHours parse(String text) {
        List<Range> ranges = new ArrayList<>();
        if (text.strip().equals("closed")) {
            return new OpenHours(ranges);
        }
        int last = 0;
        for (String part : text.split(",", -1)) {
            Matcher m = RANGE.matcher(part.strip());
            if (!m.matches()) {
                throw new IllegalArgumentException(
                        "'" + part.strip() + "' is not a range of hours such as 09:00-17:00");
            }
            int from = minutes(m.group(1), m.group(2));
            int to = minutes(m.group(3), m.group(4));
            if (from < last || to <= from || to > DAY) {
                throw new IllegalArgumentException("'" + part.strip() + "' does not run forward within the day");
            }
            ranges.add(new Range(from, to));
            last = to;
        }
        return new OpenHours(ranges);
    }

    private static int minutes(String hours, String minutes) {
        int m = Integer.parseInt(minutes);
        if (m > 59) {
            throw new IllegalArgumentException("'" + hours + ":" + minutes + "' is not a time of day");
        }
        return Integer.parseInt(hours) * 60 + m;
    }
}
