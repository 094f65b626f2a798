package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the history: a year, or what a service or a severity went through.
 *
 * @param crumbs the way back
 * @param whole how many incidents, by severity
 * @param calendar of the year, or null
 * @param parts pages with a part of it
 * @param sections incidents that stand here
 * @param filters other parts of the history
 * @param previous the part before, or null
 * @param next the part after, or null
 */
public record HistoryListView(
        List<TextLink> crumbs,
        HistoryView.Month whole,
        @Nullable YearCalendar calendar,
        List<HistoryView.Month> parts,
        List<Section> sections,
        HistoryFilters filters,
        @Nullable TextLink previous,
        @Nullable TextLink next) {
    /** Incidents under a heading, newest first. */
    public record Section(String title, String anchor, List<IncidentRow> rows) {}
}
