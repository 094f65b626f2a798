package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file in two parts.
 *
 * @param yaml between the fences
 * @param proseLine number of the first line after them
 */
record FrontMatter(String yaml, int proseLine) {
    private static final String FENCE = "---";

    /** The parts of a file; null, with a problem, when it has no front matter or one that is not closed. */
    static @Nullable FrontMatter split(String text, Findings findings) {
        int lineEnd = end(text, 0);
        if (!isFence(text, 0, lineEnd)) {
            findings.add(ProblemType.FRONT_MATTER, 1, 1, null, "missing");
            return null;
        }
        int first = Math.min(lineEnd + 1, text.length());
        int number = 2;
        for (int start = first; start < text.length(); number++) {
            int end = end(text, start);
            if (isFence(text, start, end)) {
                return new FrontMatter(text.substring(first, start), number + 1);
            }
            start = end + 1;
        }
        findings.add(ProblemType.FRONT_MATTER, 1, 1, null, "unclosed");
        return null;
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start)
                && text.substring(start, end).stripTrailing().equals(FENCE);
    }
}
