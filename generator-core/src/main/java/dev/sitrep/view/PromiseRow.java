package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise, and whether it was kept.
 *
 * @param name in words
 * @param about what it is about, such as the text of an action, inline HTML; or null
 * @param of the record that owes it, where rows of several stand together; else null
 * @param severity the level that promises it, there; else null
 * @param owner who owes it, or null
 * @param working how it is reckoned, in a sentence; where several are folded, what to know of them
 * @param policy the line that promises it, leading to the level, or null
 * @param due until when, or null where that is not known yet
 * @param live for a browser, while it is not met; else null
 * @param done when it was met, or null
 * @param state where it stands
 * @param off how far off or how late, in words, or null
 * @param note of the policy, inline HTML, or null
 * @param breach why it was missed, or null
 * @param waiver that lets it pass, or null
 * @param folded those that this row sums up
 */
public record PromiseRow(
        String name,
        @Nullable String about,
        @Nullable TextLink of,
        @Nullable SeverityTag severity,
        @Nullable TextLink owner,
        String working,
        @Nullable TextLink policy,
        @Nullable Stamp due,
        @Nullable Live live,
        @Nullable Stamp done,
        Tag state,
        @Nullable String off,
        @Nullable String note,
        @Nullable BreachRow breach,
        @Nullable WaiverNote waiver,
        List<PromiseRow> folded) {
    /** Copies the folded rows. */
    public PromiseRow {
        folded = List.copyOf(folded);
    }
}
