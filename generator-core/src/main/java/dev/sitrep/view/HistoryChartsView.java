package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history in figures, each drawing with its table.
 *
 * @param crumbs the way back
 * @param months incidents by month and severity, or null where none has a date
 * @param courses how long they took, by month
 * @param calendar of the newest year, or null
 * @param filters parts of the history
 */
public record HistoryChartsView(
        List<TextLink> crumbs,
        @Nullable Months months,
        List<Course> courses,
        @Nullable YearCalendar calendar,
        HistoryFilters filters) {
    /**
     * Incidents by month.
     *
     * @param key what the parts of a column stand for
     * @param levels names of the columns of figures
     * @param rows newest first
     */
    public record Months(Chart chart, List<Tag> key, List<String> levels, List<Row> rows) {}

    /** A month: how many, and how many of each severity. */
    public record Row(TextLink month, int count, List<Integer> counts) {}

    /** How long something took, by month; the figures newest first. */
    public record Course(Tag name, Chart chart, List<SlaView.MonthSpread> months) {}
}
