package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What git says of the records' claims.
 *
 * @param lede how many there are, in a sentence; or why git cannot tell
 * @param told whether git can tell
 * @param sums how many claims have which verdict
 * @param parts what is to be looked at, then the latest of all
 * @param tolerance by how much a commit may be later than what it states
 * @param from the day before which nothing is judged, or null
 * @param files for machines, from the root
 */
public record EvidenceView(
        String lede,
        boolean told,
        List<Sum> sums,
        List<Part> parts,
        String tolerance,
        @Nullable When from,
        List<TextLink> files) {
    /** How many claims have a verdict. */
    public record Sum(Tag verdict, int count, String meaning) {}

    /**
     * Claims of one kind.
     *
     * @param id of its heading
     * @param rows the first of them
     * @param more how many others there are, in words, or null
     */
    public record Part(
            String id,
            String title,
            int count,
            List<Row> rows,
            @Nullable String more) {}

    /**
     * A claim.
     *
     * @param record that claims it
     * @param what it claims
     * @param at when that is said to have happened
     * @param first the commit that first stated it, or null
     * @param delay how much later that was, in words, or null
     * @param before what the record said before, in a sentence, or null
     */
    public record Row(
            TextLink record,
            String what,
            When at,
            Tag verdict,
            @Nullable Commit first,
            @Nullable String delay,
            @Nullable String before) {}

    /** A commit, by its short id, leading to the record's history where that is shown. */
    public record Commit(TextLink id, String author, When at) {}
}
