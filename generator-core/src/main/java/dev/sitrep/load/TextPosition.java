package dev.sitrep.load;

import java.nio.CharBuffer;

/** A line and column, 1-based. */
record TextPosition(int line, int column) {
    /** The place after what a buffer holds so far. */
    static TextPosition endOf(CharBuffer filled) {
        CharSequence text = filled.duplicate().flip();
        return endOf(text);
    }

    /** The place after a text; CR, LF and CRLF each end a line. */
    static TextPosition endOf(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
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
