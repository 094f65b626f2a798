package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A name, and where it leads.
 *
 * @param text plain
 * @param url from the root, or absolute when {@code outside}; null where it leads nowhere
 * @param outside whether it leaves the site
 */
public record TextLink(String text, @Nullable String url, boolean outside) {
    /** A link to a page of the site. */
    public static TextLink to(String text, String url) {
        return new TextLink(text, url, false);
    }

    /** A name without a link. */
    public static TextLink plain(String text) {
        return new TextLink(text, null, false);
    }
}
