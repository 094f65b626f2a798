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
 * @param state where the next review stands, with how far off it is; null where none is promised
 * @param working how its deadline is reckoned, or null
 * @param live for a browser, while it is to come; else null
 * @param waiver that lets it pass, or null
 * @param breaches missed reviews, explained
 * @param seenBy who sees it beyond the innermost audience, or null
 * @param file where it is written, for who may see that; else null
 */
public record Upkeep(
        @Nullable TextLink owner,
        @Nullable When reviewed,
        @Nullable TextLink reviewer,
        @Nullable TextLink evidence,
        @Nullable String every,
        @Nullable When due,
        @Nullable Tag state,
        @Nullable String working,
        @Nullable Live live,
        @Nullable WaiverNote waiver,
        List<BreachRow> breaches,
        @Nullable String seenBy,
        @Nullable String file) {
    /** Whether nothing is known of it. */
    public boolean empty() {
        return owner == null
                && reviewed == null
                && every == null
                && breaches.isEmpty()
                && seenBy == null
                && file == null;
    }

    /** The same of a record that is written in a file and seen by an audience. */
    Upkeep in(@Nullable String file, @Nullable String seenBy) {
        return new Upkeep(
                owner, reviewed, reviewer, evidence, every, due, state, working, live, waiver, breaches, seenBy, file);
    }
}
