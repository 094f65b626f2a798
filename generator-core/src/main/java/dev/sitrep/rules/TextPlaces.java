package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Prose;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds line and column of an offset in a record's prose. */
final class TextPlaces {
    private final String text;
    private final Prose prose;
    private final int[] lineStarts;

    /**
     * The places of a text.
     *
     * @param text as read
     * @param prose where it was written
     */
    TextPlaces(String text, Prose prose) {
        this.text = text;
        this.prose = prose;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String text() {
        return text;
    }

    /** The place of an offset; within a text of a YAML file its line only. */
    Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = prose.inline() == null ? text.codePointCount(lineStarts[line], offset) + 1 : 1;
        return new Place(prose.path(), prose.line() + line, column);
    }
}
