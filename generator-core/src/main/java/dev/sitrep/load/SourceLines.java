package dev.sitrep.load;

/** A file's lines, for hints: what stood at a place. */
final class SourceLines {
    private final String text;

    /** @param text of the file, with line feeds only */
    SourceLines(String text) {
        this.text = text;
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
