package dev.sitrep.load;

/** A file's lines, for hints: what stood at a place. */
final class SourceLines {
    private final String text;

    /** @param text of the file, with line feeds only */
    SourceLines(String text) {
        this.text = text;
    }

    /** Whether a text holds nothing but ASCII. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** How many lines there are. */
    int count() {
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }

    /** A line by its number, without its end; empty beyond the last. */
    String line(int number) {
        int start = start(number);
        if (start < 0) {
            return "";
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    /** The text from a line on. */
    String onward(int number) {
        int start = start(number);
        return start < 0 ? "" : text.substring(start);
    }

    /** The rest of a line from a column on. */
    String from(int line, int column) {
        String whole = line(line);
        int skipped = Math.min(column - 1, whole.codePointCount(0, whole.length()));
        return whole.substring(whole.offsetByCodePoints(0, skipped));
    }

    /** What stands between the beginning of a value and a place after it; empty where they are not on one line. */
    String between(Node value, int line, int column) {
        String before = before(line, column);
        int start = value.line() == line
                ? before.length() - before(line, value.column()).length()
                : 0;
        return before.substring(before.length() - start);
    }

    /** What stands before a column of a line. */
    String before(int line, int column) {
        String whole = line(line);
        return whole.substring(0, whole.length() - from(line, column).length());
    }

    private int start(int number) {
        int start = 0;
        for (int i = 1; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        return start;
    }
}
