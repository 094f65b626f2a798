package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is let pass for a while.
 *
 * @param lasting those that end first before the others
 * @param ended the latest first
 * @param limit how long one may last, in words, or null
 * @param upkeep who keeps the list
 */
public record WaiversView(
        List<Row> lasting, List<Row> ended, @Nullable String limit, Upkeep upkeep) {
    /**
     * A waiver.
     *
     * @param anchor of its entry
     * @param id or null
     * @param rule that it silences
     * @param record that it is for; null for all
     * @param target which promise or field; null for all
     * @param why inline HTML
     * @param owner who mends it, or null
     * @param approver who allowed it
     * @param granted when, or null
     * @param until for how long, or null
     * @param off how far off its end is, or null
     * @param state whether it lasts
     * @param lets the promises that it lets pass now
     */
    public record Row(
            String anchor,
            @Nullable String id,
            String rule,
            @Nullable TextLink record,
            @Nullable String target,
            String why,
            @Nullable TextLink owner,
            TextLink approver,
            @Nullable When granted,
            @Nullable When until,
            @Nullable String off,
            Tag state,
            List<PromiseRow> lets) {}
}
