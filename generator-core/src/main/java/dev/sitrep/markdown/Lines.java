package dev.sitrep.markdown;

import java.util.Arrays;

/** Turns offsets of a text into lines and columns of its source file. */
final class Lines {
    private final int[] starts;
    private final int count;
    private final int firstLine;

    Lines(String text, int firstLine) {
        int[] found = new int[16];
        int n = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (n == found.length) {
                found = Arrays.copyOf(found, n * 2);
            }
            found[n++] = i + 1;
        }
        this.starts = found;
        this.count = n;
        this.firstLine = firstLine;
    }

    int line(int offset) {
        return firstLine + index(offset);
    }

    int column(int offset) {
        return offset - starts[index(offset)] + 1;
    }

    private int index(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at >= 0 ? at : -at - 2;
    }
}
