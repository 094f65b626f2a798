package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an edition, and what it brought itself.
 *
 * @param edition leading to its first page
 * @param frozen when
 * @param today what is different on the current site
 * @param before leading to the edition before it; null for the first
 * @param brought what it has otherwise than that one
 */
public record EditionChangesView(
        TextLink edition,
        When frozen,
        List<Part> today,
        @Nullable TextLink before,
        List<Part> brought) {
    /**
     * Records that changed in one way.
     *
     * @param key {@code added}, {@code changed} or {@code retired}
     * @param title of the part
     * @param groups by kind of record
     */
    public record Part(String key, String title, List<Group> groups) {}

    /**
     * Records of a kind.
     *
     * @param title the kind in words
     * @param rows in the site's order
     * @param more how many there are beside them
     */
    public record Group(String title, List<Row> rows, int more) {}

    /**
     * A record.
     *
     * @param anchor id of the row, or null
     * @param page leading to its page
     * @param others the same page elsewhere
     */
    public record Row(@Nullable String anchor, TextLink page, List<TextLink> others) {}
}
