package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A time as a page shows it.
 *
 * @param iso for machines, in UTC, or the date alone
 * @param date the local date in words
 * @param day the local date without its year
 * @param time the local time of day; empty for a date alone
 * @param zone short name of the site's zone; empty for a date alone
 * @param utc the same in UTC, {@code 14:32 UTC}, with the date where it differs; null where the site is in UTC or for a date alone
 */
public record When(
        String iso,
        String date,
        String day,
        String time,
        String zone,
        @Nullable String utc) {
    /** Date, time and zone in one line. */
    public String full() {
        return time.isEmpty() ? date : date + ", " + time + " " + zone;
    }
}
