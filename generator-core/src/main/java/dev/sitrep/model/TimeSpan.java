package dev.sitrep.model;

import java.time.Duration;
import java.time.Period;

/**
 * A length of time as a policy states it: {@code 15 minutes}, {@code 1 week}, {@code 2 business days}, {@code immediate}.
 *
 * @param elapsed hours, minutes and seconds
 * @param period days, weeks and months, wall-clock
 * @param businessDays business days; then the other two are zero
 * @param text as written
 */
public record TimeSpan(Duration elapsed, Period period, int businessDays, String text) {
    private static final long MINUTES_PER_DAY = 24 * 60;
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    /**
     * Reads a length of time in English or Indonesian words, or as ISO 8601.
     *
     * @throws IllegalArgumentException when it is none; the message is fit for a finding
     */
    public static TimeSpan parse(String text) {
        return new TimeSpanReader(text).read();
    }

    /** No time at all: {@code immediate}. */
    public boolean isImmediate() {
        return elapsed.isZero() && period.isZero() && businessDays == 0;
    }

    /** About how many minutes, to compare two lengths of the same calendar: a month is a twelfth of a year. */
    public double approximateMinutes() {
        double days = period.toTotalMonths() * DAYS_PER_MONTH + period.getDays() + businessDays;
        return days * MINUTES_PER_DAY + elapsed.toSeconds() / 60.0;
    }
}
