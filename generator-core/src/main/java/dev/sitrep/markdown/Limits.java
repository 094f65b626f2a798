package dev.sitrep.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What a text may be for Flexmark to read it: it recurses with the depth of blocks, and its patterns recurse with the length
 * of a line of marks. Checked in one pass, before it sees the text.
 */
final class Limits {
    /** Characters of a text. */
    static final int LENGTH = 1_000_000;

    private static final int DEPTH = 50;
    private static final int INDENT = 400;
    private static final int LINES = 5000;
    private static final int MARKS_IN_A_ROW = 2000;
    private static final int TAB = 4;
    private static final String MARKS = "*-_=:|+~#>` \t";

    private final String text;
    private int depth;
    private int blocks;
    private int lines;
    private char fence;

    private Limits(String text) {
        this.text = text;
    }

    /** The limit that the text exceeds, in words; null if it keeps within them all. */
    static @Nullable String exceeded(String text) {
        return text.length() > LENGTH ? "more than " + LENGTH + " characters" : new Limits(text).scan();
    }

    private @Nullable String scan() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(start, end);
            if (depth > DEPTH || blocks > DEPTH) {
                return "blocks nested more than " + DEPTH + " levels deep";
            }
            if (lines > LINES) {
                return "more than " + LINES + " lines in one table or paragraph";
            }
            if (end - start > MARKS_IN_A_ROW && hasLongRow(start, end)) {
                return "more than " + MARKS_IN_A_ROW + " marks in a row";
            }
            start = end + 1;
        }
        return null;
    }

    /** Looks at what stands before a line's content: quote marks, list markers, blanks. */
    private void line(int start, int end) {
        int column = 0;
        int i = start;
        boolean item = false;
        depth = 0;
        while (i < end) {
            char c = text.charAt(i);
            boolean marker = isListMarker(i, end);
            item |= marker;
            if (c == '>' || marker) {
                depth++;
            } else if (c != ' ' && c != '\t' && !Character.isDigit(c)) {
                break;
            }
            column += c == '\t' ? TAB - column % TAB : 1;
            i++;
        }
        depth += item && column > INDENT ? DEPTH : 0;
        if (i < end && !item) {
            content(i, end);
        } else {
            lines = 0;
        }
    }

    private void content(int start, int end) {
        char c = text.charAt(start);
        if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
            fence = fence == 0 ? c : fence == c ? 0 : fence;
        } else if (text.startsWith(":::", start)) {
            blocks = Math.max(
                    0, blocks + (text.substring(start, end).replace(":", "").isBlank() ? -1 : 1));
        }
        lines = fence != 0 || c == '#' ? 0 : Character.isLetter(c) ? lines : lines + 1;
    }

    private boolean isListMarker(int i, int end) {
        boolean mark = "-*+.):".indexOf(text.charAt(i)) >= 0;
        return mark && (i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
    }

    private boolean hasLongRow(int start, int end) {
        int row = 0;
        for (int i = start; i < end && row <= MARKS_IN_A_ROW; i++) {
            row = MARKS.indexOf(text.charAt(i)) >= 0 ? row + 1 : 0;
        }
        return row > MARKS_IN_A_ROW;
    }
}
