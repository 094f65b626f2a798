package dev.sitrep.search;

import java.util.List;

/**
 * Something that can be found: a page, or a place on one.
 *
 * @param url from the site's root, with a fragment for a place on a page
 * @param title one line
 * @param note what is told of it besides: id, state
 * @param date ISO date, or empty; of two that match alike, the newer comes first
 * @param summary what is shown of its text
 * @param texts all that it is found by, its title among them
 */
public record Entry(Kind kind, String url, String title, String note, String date, String summary, List<Text> texts) {
    /** Copies its list. */
    public Entry {
        texts = List.copyOf(texts);
    }
}
