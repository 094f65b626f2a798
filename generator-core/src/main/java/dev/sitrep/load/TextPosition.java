package dev.sitrep.load;

/** A line and column, 1-based. */
record TextPosition(int line, int column) {
    /** The place of the first character. */
    static final TextPosition START = new TextPosition(1, 1);

    /** The place after some more characters, from one index to another; CR, LF and CRLF each end a line. */
    TextPosition after(char[] text, int from, int to) {
        int line = line();
        int column = column();
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\n' && i > 0 && text[i - 1] == '\r') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new TextPosition(line, column);
    }
}
