package dev.sitrep.markdown;

/**
 * Something in a text that is not shown as its author may expect.
 *
 * @param kind what it is
 * @param line 1-based, the source file's own
 * @param detail the piece of text concerned, or the limit
 */
public record Trouble(Kind kind, int line, String detail) {
    /** What can happen to a text. */
    public enum Kind {
        /** Too large or too deeply nested: shown as plain text, all of it or the part below the limit. */
        LIMIT,
        /** Took too long: shown as plain text. */
        DEADLINE,
        /** HTML that isn't on the list of harmless elements, or isn't closed: shown as written. */
        RAW_HTML,
        /** An explicit id that another heading has: a number was added. */
        DUPLICATE_ID,
        /** A link with a scheme other than http, https, mailto and tel: its text is shown. */
        UNSAFE_URL,
        /** An image of another site: shown as a link. */
        REMOTE_IMAGE,
        /** A footnote that the text doesn't refer to: shown at the end. */
        UNUSED_FOOTNOTE,
        /** A {@code :::} block of an unknown name: its content is shown. */
        UNKNOWN_BLOCK
    }
}
