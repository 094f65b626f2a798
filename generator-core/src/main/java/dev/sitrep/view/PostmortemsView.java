package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of postmortems.
 *
 * @param rows newest first
 * @param more how many older ones are found only with their incidents, in words; null where all are listed
 */
public record PostmortemsView(List<Row> rows, @Nullable String more) {
    /**
     * A postmortem.
     *
     * @param title leading to its page
     * @param incidents that it is about
     * @param severity the severest of them, or null
     * @param status where it stands
     * @param published when, or null
     * @param open actions not yet done, in words; null without any
     * @param overdue whether one of them is
     */
    public record Row(
            TextLink title,
            List<TextLink> incidents,
            @Nullable SeverityTag severity,
            Tag status,
            @Nullable When published,
            @Nullable String open,
            boolean overdue) {}
}
