package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that show a part of the history, with how many incidents each has.
 *
 * @param years newest first
 * @param severities the severest first
 * @param services in the order of the catalogue
 */
public record HistoryFilters(List<Choice> years, List<Choice> severities, List<Choice> services) {
    /**
     * One of them.
     *
     * @param severity its tag, or null where it is none
     */
    public record Choice(String text, String url, @Nullable SeverityTag severity, int count) {}
}
