package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of a month.
 *
 * @param crumbs the way back
 * @param month counts
 * @param incidents newest first
 * @param previous the month before that has incidents, or null
 * @param next the month after, or null
 */
public record MonthView(
        List<TextLink> crumbs,
        HistoryView.Month month,
        List<IncidentRow> incidents,
        @Nullable TextLink previous,
        @Nullable TextLink next) {}
