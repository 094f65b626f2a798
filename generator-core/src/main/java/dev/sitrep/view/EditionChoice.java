package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions that a page of the current site leads to.
 *
 * @param editions the newest first
 * @param all address of the list of all, from the root
 * @param more how many there are beside them
 */
public record EditionChoice(List<Entry> editions, String all, int more) {
    /**
     * An edition.
     *
     * @param label of the edition
     * @param frozen when
     * @param url of the page in it, or of a page that says that it has none
     * @param has whether it has the page
     * @param trouble why it cannot be served; null where it can
     */
    public record Entry(
            String label,
            When frozen,
            String url,
            boolean has,
            @Nullable String trouble) {}
}
