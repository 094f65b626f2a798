package dev.sitrep.rules;

import dev.sitrep.finding.Place;

/**
 * A section of a record's prose, with those below it.
 *
 * @param heading as written
 * @param place of the heading
 * @param text its lines, without headings, comments and what a template brought along
 * @param template whether a template brought something along
 */
record WrittenSection(String heading, Place place, String text, boolean template) {
    /** Whether somebody wrote something into it. */
    boolean isWritten() {
        return !text.isEmpty();
    }
}
