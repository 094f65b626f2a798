package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a record current, and whether they did.
 *
 * @param owner who answers for it, or null
 * @param reviewed when it was last reviewed, or null
 * @param reviewer who did, or null
 * @param evidence what shows it, or null
 * @param every how often it is to be reviewed, in words, or null
 * @param due when the next review is due, or null
 * @param state {@code overdue}, {@code due-soon} or {@code kept}, with how far off it is; null where no review is promised
 * @param breaches missed reviews, explained
 */
public record Upkeep(
        @Nullable TextLink owner,
        @Nullable When reviewed,
        @Nullable TextLink reviewer,
        @Nullable TextLink evidence,
        @Nullable String every,
        @Nullable When due,
        @Nullable Tag state,
        List<BreachNote> breaches) {
    /** Whether nothing is known of it. */
    public boolean empty() {
        return owner == null && reviewed == null && every == null && breaches.isEmpty();
    }
}
