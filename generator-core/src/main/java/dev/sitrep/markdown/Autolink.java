package dev.sitrep.markdown;

import org.jspecify.annotations.Nullable;

/**
 * An address that stands in a text without any brackets: {@code https://…}, {@code http://…} or a mail address.
 *
 * @param from offset in the text
 * @param to offset after it, without the punctuation of the sentence
 * @param mail whether it is a mail address
 */
record Autolink(int from, int to, boolean mail) {
    private static final String SEPARATOR = "://";
    private static final String TRAILING = "?!.,:;*_~'\"";
    private static final String LOCAL = ".+-_";

    /** The first one at or after an offset. */
    static @Nullable Autolink next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            Autolink found = c == ':' ? url(text, from, i) : c == '@' ? mail(text, from, i) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Autolink url(String text, int from, int colon) {
        if (!startsWith(text, colon, SEPARATOR)) {
            return null;
        }
        int start =
                startsWith(text, colon - 5, "https") ? colon - 5 : startsWith(text, colon - 4, "http") ? colon - 4 : -1;
        int host = colon + SEPARATOR.length();
        if (start < from
                || start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
                || host >= text.length()
                || !Character.isLetterOrDigit(text.charAt(host))) {
            return null;
        }
        int end = host;
        int parentheses = 0;
        while (end < text.length()
                && text.charAt(end) > ' '
                && "<>\"`".indexOf(text.charAt(end)) < 0
                && !Character.isWhitespace(text.charAt(end))) {
            parentheses += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (true) {
            char last = text.charAt(end - 1);
            if (last == ')' && parentheses < 0) {
                parentheses++;
            } else if (TRAILING.indexOf(last) < 0) {
                return new Autolink(start, end, false);
            }
            end--;
        }
    }

    private static @Nullable Autolink mail(String text, int from, int at) {
        int start = at;
        while (start > from && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dot = -1;
        while (end < text.length()
                && (isWord(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '.')) {
            dot = text.charAt(end) == '.' && end + 1 < text.length() && isWord(text.charAt(end + 1)) ? end : dot;
            end++;
        }
        while (end > at + 1 && !isWord(text.charAt(end - 1))) {
            end--;
        }
        return start < at && dot > at + 1 && isWord(text.charAt(start)) && !startsWith(text, end, "@")
                ? new Autolink(start, end, true)
                : null;
    }

    private static boolean isLocal(char c) {
        return isWord(c) || LOCAL.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean startsWith(String text, int from, String prefix) {
        if (from < 0 || from + prefix.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(text.charAt(from + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
