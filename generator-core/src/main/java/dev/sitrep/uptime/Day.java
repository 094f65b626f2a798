package dev.sitrep.uptime;

import java.time.LocalDate;

/**
 * A day of a service.
 *
 * @param date in the site's zone
 * @param span from midnight to midnight
 * @param known whether any of it is within the service's life, and before the clock
 * @param tally how long it was in which state; nothing counts on a day on which its hours are closed
 */
public record Day(LocalDate date, Span span, boolean known, Tally tally) {}
