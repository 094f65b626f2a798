package dev.sitrep.search;

import java.util.List;

/**
 * A word, or words tied to one name: {@code api-backend-down}, {@code backendDown}, {@code ops@quty.example}.
 *
 * @param words lower case, in order
 * @param name whether only hyphens, low lines and capitals tie them
 */
record Unit(List<String> words, boolean name) {
    private static final int LONGEST = 32;

    /** Copies its list. */
    Unit {
        words = List.copyOf(words);
    }

    /** The words as one; empty where they are one already, or too many. */
    String joined() {
        if (words.size() < 2 || words.size() > 5) {
            return "";
        }
        String joined = String.join("", words);
        return joined.length() > LONGEST ? "" : joined;
    }
}
