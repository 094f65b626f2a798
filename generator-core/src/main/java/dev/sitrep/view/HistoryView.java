package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history, or a month of it.
 *
 * @param month its name, or null for the list of months
 * @param months all, newest first
 * @param incidents of the month, newest first
 */
public record HistoryView(@Nullable String month, List<Month> months, List<IncidentRow> incidents) {
    /** A month that has incidents. */
    public record Month(String title, String url, int year, int count) {}
}
