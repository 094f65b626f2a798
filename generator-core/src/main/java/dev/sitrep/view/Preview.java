package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page that everybody may see tells those who link to it (Open Graph), and search engines (schema.org).
 *
 * @param type {@code article} for a record's page, else {@code website}
 * @param locale language and territory
 * @param image absolute address of the site's logo; null where it has none of a kind that previews can show
 * @param crumbs the way to the page from the overview; empty for that
 */
public record Preview(String type, String locale, @Nullable String image, List<Crumb> crumbs) {
    /**
     * A step on the way.
     *
     * @param name of a page
     * @param address absolute
     */
    public record Crumb(String name, String address) {}
}
