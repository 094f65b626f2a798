package dev.sitrep.view;

import java.util.List;

/**
 * The actions of all records.
 *
 * @param count how many there are
 * @param totals by state, in words
 * @param open by owner, who is furthest behind first
 * @param late done after their day, the latest first
 * @param done in time, the latest first
 * @param more how many done ones are not shown
 */
public record ActionsView(
        int count, List<Tag> totals, List<Owner> open, List<ActionRow> late, List<ActionRow> done, int more) {
    /**
     * What one owner has to do.
     *
     * @param anchor of the heading
     * @param owner who
     * @param overdue how many are past their day
     * @param actions the most urgent first
     */
    public record Owner(String anchor, TextLink owner, int overdue, List<ActionRow> actions) {}
}
