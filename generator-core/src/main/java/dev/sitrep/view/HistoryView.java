package dev.sitrep.view;

import java.util.List;

/**
 * The list of months that have incidents.
 *
 * @param count of all incidents
 * @param years newest first
 * @param author whether the reader may be one who writes the records, and is told how
 */
public record HistoryView(int count, List<Year> years, boolean author) {
    /** A year that has incidents; its months newest first. */
    public record Year(String title, int count, List<Month> months) {}

    /**
     * A month that has incidents.
     *
     * @param title its name and year
     * @param url from the root
     * @param count of its incidents
     * @param severities how many of each, severest first
     */
    public record Month(String title, String url, int count, List<Count> severities) {}

    /** How many incidents of a severity. */
    public record Count(SeverityTag severity, int count) {}
}
