/**
 * What a record said before, and what changed between two of its states: field by field, and word by word in its prose.
 *
 * <p>{@code RecordHistories} reads the states of a file from git, and leaves of each what an audience may see: it must be allowed
 * both by the state itself and by all that came after it. {@code RecordDiff} compares two states of a record,
 * {@code HtmlDiff} two states of prose as it is shown.
 */
@NullMarked
package dev.sitrep.revision;

import org.jspecify.annotations.NullMarked;
