package dev.sitrep.markdown;

/**
 * The words that the HTML needs in the reader's language.
 *
 * @param note title of an alert that has none of its own; likewise the next four
 * @param internal title of a block that only the internal audience sees
 * @param footnotes name of the list of footnotes
 * @param footnote name of a reference to one, with {@code {0}} for its number
 * @param backToText name of the link from a footnote to its reference
 * @param expected before the output that a command should give
 * @param or between two such outputs
 * @param code name of a code block without a language
 * @param codeOf name of a code block, with {@code {0}} for its language
 * @param table name of a table
 */
public record Words(
        String note,
        String tip,
        String important,
        String warning,
        String caution,
        String internal,
        String footnotes,
        String footnote,
        String backToText,
        String expected,
        String or,
        String code,
        String codeOf,
        String table) {
    /** The words in English. */
    public static final Words ENGLISH = new Words(
            "Note",
            "Tip",
            "Important",
            "Warning",
            "Caution",
            "Internal only",
            "Footnotes",
            "Footnote {0}",
            "Back to the text",
            "Expected:",
            "or",
            "Code",
            "{0} code",
            "Table");
}
