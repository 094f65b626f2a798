package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of months that have incidents.
 *
 * @param count of all incidents
 * @param calendar of the newest year, or null where no incident has a date
 * @param years newest first
 * @param filters parts of the history
 * @param author whether the reader may be one who writes the records, and is told how
 */
public record HistoryView(
        int count, @Nullable YearCalendar calendar, List<Year> years, HistoryFilters filters, boolean author) {
    /** A year that has incidents, with its page, or null for what has no date; its months newest first. */
    public record Year(String title, @Nullable String url, int count, List<Month> months) {}

    /**
     * A part of the history that has a page: a month for instance.
     *
     * @param title its name
     * @param url from the root
     * @param count of its incidents
     * @param severities how many of each, severest first
     */
    public record Month(String title, String url, int count, List<Count> severities) {}

    /** How many incidents of a severity. */
    public record Count(SeverityTag severity, int count) {}
}
