package dev.sitrep.rules;

import dev.sitrep.finding.Place;

/**
 * A line of a record file, with everything blanked out that is not its text: YAML's structure and comments, code spans
 * and HTML comments. What is left stands in its column.
 *
 * @param path of the file
 * @param number 1-based
 * @param text with blanks
 * @param kind what it is part of
 */
record Line(String path, int number, String text, Kind kind) {
    /** What a line is part of. */
    enum Kind {
        YAML,
        PROSE,
        /** A fenced block that names no programming language: a template, a message, an output. */
        TEXT_BLOCK,
        CODE
    }

    boolean isCode() {
        return kind == Kind.CODE || kind == Kind.TEXT_BLOCK;
    }

    Place place(int offset) {
        return new Place(path, number, text.codePointCount(0, offset) + 1);
    }
}
