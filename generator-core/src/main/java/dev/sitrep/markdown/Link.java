package dev.sitrep.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param kind how it is shown
 * @param url as the page is to have it; needed where there is an anchor
 * @param text for a link that brings none of its own, such as {@code [[id]]}
 */
public record Link(
        Kind kind, @Nullable String url, @Nullable String text) {
    /** How a link is shown. */
    public enum Kind {
        /** An anchor, or an image of this site. */
        OK,
        /** An anchor to another site. An image of one becomes such an anchor too. */
        EXTERNAL,
        /** Leads nowhere: marked text. */
        BROKEN,
        /** Leads to what this audience may not see: plain text. */
        WITHHELD,
        /** A scheme that no page may have: plain text. */
        UNSAFE
    }

    /** A link within the site. */
    public static Link ok(String url) {
        return new Link(Kind.OK, url, null);
    }

    /** A link to another site. */
    public static Link external(String url) {
        return new Link(Kind.EXTERNAL, url, null);
    }

    /** A link that leads nowhere. */
    public static Link broken() {
        return new Link(Kind.BROKEN, null, null);
    }

    /** A link to what this audience may not see. */
    public static Link withheld() {
        return new Link(Kind.WITHHELD, null, null);
    }

    static Link unsafe() {
        return new Link(Kind.UNSAFE, null, null);
    }
}
