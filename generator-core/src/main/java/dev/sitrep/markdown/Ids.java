package dev.sitrep.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ids of one document, each of them once: slugs as GitHub makes them. */
final class Ids {
    private final SortedSet<String> taken = new TreeSet<>();
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** Keeps an id for the one that {@link #claim}s it. */
    void reserve(String id) {
        reserved.add(id);
    }

    /** What an author gave as an id, without what a link to it could not hold. */
    static String cleaned(String id) {
        StringBuilder cleaned = new StringBuilder(id.length());
        id.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isMark(c) || "-_.:".indexOf(c) >= 0)
                .forEach(cleaned::appendCodePoint);
        return cleaned.isEmpty() ? "section" : cleaned.toString();
    }

    /** The id that an author gave, or with the first free number after it. */
    String claim(String wanted) {
        return taken.add(wanted) ? wanted : unique(wanted);
    }

    /** The id itself, or with the first free number after it. */
    String unique(String wanted) {
        if (isFree(wanted)) {
            taken.add(wanted);
            return wanted;
        }
        int number = counters.getOrDefault(wanted, 0);
        String id;
        do {
            id = wanted + "-" + ++number;
        } while (!isFree(id));
        taken.add(id);
        counters.put(wanted, number);
        return id;
    }

    private boolean isFree(String id) {
        return !taken.contains(id) && !reserved.contains(id);
    }

    SortedSet<String> all() {
        return taken;
    }

    /** Letters, digits, marks, {@code -} and {@code _} of any script, in lower case; blanks become hyphens. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                slug.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
