package dev.sitrep.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a {@link Callout}.
 *
 * @param marker {@code :}, {@code !} or {@code ?}
 * @param expanded for {@code ???+}
 * @param name in lower case
 * @param title null without one, empty where the text says so
 */
record CalloutOpening(
        char marker,
        boolean expanded,
        String name,
        @Nullable String title) {
    private static final int MARKERS = 3;

    static @Nullable CalloutOpening of(CharSequence line, int from) {
        int end = markers(line, from);
        if (end < 0) {
            return null;
        }
        char marker = line.charAt(from);
        boolean expanded = marker == '?' && end < line.length() && line.charAt(end) == '+';
        int start = blanks(line, expanded ? end + 1 : end);
        if (marker != ':' && start == end) {
            return null;
        }
        int stop = start;
        while (stop < line.length() && (Character.isLetter(line.charAt(stop)) || line.charAt(stop) == '-')) {
            stop++;
        }
        String rest = line.subSequence(stop, line.length()).toString();
        if (stop == start || !rest.isEmpty() && !Character.isWhitespace(rest.charAt(0))) {
            return null;
        }
        String name = line.subSequence(start, stop).toString().toLowerCase(Locale.ROOT);
        return new CalloutOpening(marker, expanded, name, title(rest.strip()));
    }

    /** Whether the line is nothing but colons, three or more. */
    static boolean closes(CharSequence line, int from) {
        int end = markers(line, from);
        return end > 0 && line.charAt(from) == ':' && blanks(line, end) == line.length();
    }

    private static int markers(CharSequence line, int from) {
        if (from >= line.length() || ":!?".indexOf(line.charAt(from)) < 0) {
            return -1;
        }
        int end = from;
        while (end < line.length() && line.charAt(end) == line.charAt(from)) {
            end++;
        }
        int count = end - from;
        return count == MARKERS || count > MARKERS && line.charAt(from) == ':' ? end : -1;
    }

    private static int blanks(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static @Nullable String title(String rest) {
        if (rest.length() > 1 && rest.startsWith("\"") && rest.endsWith("\"")) {
            return rest.substring(1, rest.length() - 1);
        }
        return rest.isEmpty() ? null : rest;
    }
}
