package dev.sitrep.model;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Days of the week: {@code mon}, or {@code thu-sun}, which may run over the week's end.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record DayRange(DayOfWeek from, DayOfWeek to) {
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /**
     * Reads a day or a range of days.
     *
     * @throws IllegalArgumentException when it is none; the message is fit for a finding
     */
    public static DayRange parse(String text) {
        String[] ends = text.strip().toLowerCase(Locale.ROOT).split("\\s*[-–]\\s*", -1);
        if (ends.length > 2) {
            throw refused(text);
        }
        return new DayRange(day(ends[0], text), day(ends[ends.length - 1], text));
    }

    /** Every day of the range. */
    public Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day = from; ; day = day.plus(1)) {
            days.add(day);
            if (day == to) {
                return days;
            }
        }
    }

    @Override
    public String toString() {
        String first = NAMES.get(from.ordinal());
        return from == to ? first : first + "-" + NAMES.get(to.ordinal());
    }

    private static DayOfWeek day(String word, String text) {
        int i = word.length() < 3 ? -1 : NAMES.indexOf(word.substring(0, 3));
        if (i < 0) {
            throw refused(text);
        }
        return DayOfWeek.of(i + 1);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("'" + text + "' is not a day or a range of days");
    }
}
