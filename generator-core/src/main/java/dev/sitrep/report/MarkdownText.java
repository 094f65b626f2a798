package dev.sitrep.report;

import java.util.Locale;

/** Text of others within Markdown, such that none of it is markup. */
final class MarkdownText {
    private static final String PLAIN = " ,.;'()/:-=?%\"";

    private MarkdownText() {}

    static String of(String text) {
        String visible = Visible.of(text);
        StringBuilder out = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            boolean letter = c > 127 || Character.isLetterOrDigit(c);
            if (letter || PLAIN.indexOf(c) >= 0 && !beginsLink(visible, i)) {
                out.append(c);
            } else {
                out.append("&#").append((int) c).append(';');
            }
        }
        return out.toString();
    }

    /** GitHub makes links of {@code https://} and {@code www.} wherever they stand. */
    private static boolean beginsLink(String text, int at) {
        return text.startsWith("://", at)
                || text.charAt(at) == '.'
                        && at >= 3
                        && text.substring(at - 3, at).toLowerCase(Locale.ROOT).equals("www");
    }
}
