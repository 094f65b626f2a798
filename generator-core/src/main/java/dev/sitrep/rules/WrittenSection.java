package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import java.util.List;

/**
 * A section of a record's prose, with those below it.
 *
 * @param ids of what it is recognised as
 * @param place of the heading
 * @param text its first lines, without headings, comments and what a template brought along
 * @param template whether a template brought something along
 */
record WrittenSection(List<String> ids, Place place, String text, boolean template) {
    /** Whether somebody wrote something into it. */
    boolean isWritten() {
        return !text.isEmpty();
    }
}
