package dev.sitrep.markdown;

import org.jspecify.annotations.Nullable;

/** Writes HTML and, in the same pass, the text that it shows. Whatever comes from a record goes through {@link #text}. */
final class Html {
    private final StringBuilder html = new StringBuilder(1024);
    private final StringBuilder text = new StringBuilder(512);

    /** Markup of our own. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text of a record. */
    Html text(String chars) {
        escape(chars, html);
        text.append(chars);
        return this;
    }

    /** Text of ours that is shown but not searched for. */
    Html label(String words) {
        escape(words, html);
        return this;
    }

    /** Text for search of what was written as markup. */
    Html shown(String words) {
        text.append(words);
        return this;
    }

    Html attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escape(value, html);
        html.append('"');
        return this;
    }

    /** Ends a line of the text, between blocks. */
    Html line() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    /** Ends a word of the text, between cells. */
    Html space() {
        text.append(' ');
        return this;
    }

    /** Takes back the markup from a position on; the text stays. */
    Html cut(int from) {
        html.setLength(from);
        return this;
    }

    /** Without blanks at the end. */
    Html trimEnd() {
        int length = html.length();
        while (length > 0 && Character.isWhitespace(html.charAt(length - 1))) {
            length--;
        }
        html.setLength(length);
        return this;
    }

    boolean endsWith(String markup) {
        int start = html.length() - markup.length();
        return start >= 0 && html.indexOf(markup, start) == start;
    }

    int htmlLength() {
        return html.length();
    }

    int textLength() {
        return text.length();
    }

    String html(int from) {
        return html.substring(from);
    }

    String text(int from) {
        return text.substring(from);
    }

    static String escaped(String chars) {
        StringBuilder out = new StringBuilder(chars.length() + 16);
        escape(chars, out);
        return out.toString();
    }

    private static void escape(String chars, StringBuilder out) {
        int start = 0;
        for (int i = 0; i < chars.length(); i++) {
            String entity = entity(chars.charAt(i));
            if (entity != null) {
                out.append(chars, start, i).append(entity);
                start = i + 1;
            }
        }
        out.append(chars, start, chars.length());
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\0' -> "\uFFFD";
            default -> null;
        };
    }
}
