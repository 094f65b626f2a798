package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Prose;

/**
 * Finds line and column of an offset in a record's prose.
 *
 * @param text as read
 * @param prose where it was written
 */
record TextPlaces(String text, Prose prose) {
    /** The place of an offset. */
    Place place(int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int lines = (int)
                text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        int column = prose.inline() == null ? text.codePointCount(lineStart, offset) + 1 : 1;
        return new Place(prose.path(), prose.line() + lines, column);
    }
}
