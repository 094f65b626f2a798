package dev.sitrep.search;

import java.util.Comparator;

/**
 * What a result shows, and the terms that lead to it.
 *
 * @param terms ascending numbers of terms, each shifted by four bits for its weight
 */
record Card(Kind kind, String url, String title, String note, String date, String summary, int[] terms) {
    /** Responders' entries first, then the newest. No two entries are alike in all of it. */
    static final Comparator<Card> ORDER = Comparator.comparing(Card::kind)
            .thenComparing(Card::date, Comparator.reverseOrder())
            .thenComparing(Card::url)
            .thenComparing(Card::title);

    private static final String INDEX = "index.html";

    /** As shards hold it: fields parted by tabs. The browser adds {@code index.html} again. */
    String line() {
        return String.join("\t", String.valueOf(kind.ordinal()), url.replace(INDEX, ""), title, note, date, summary);
    }
}
