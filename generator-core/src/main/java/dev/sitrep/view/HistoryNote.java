package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * What the foot of a record's page says of its history.
 *
 * @param url of the list of revisions from the root, or null where there is none
 * @param text how many there are, or why none is told
 * @param last the last one, or null
 * @param uncommitted whether the record as it is shown is not committed yet
 */
public record HistoryNote(
        @Nullable String url, String text, @Nullable CommitNote last, boolean uncommitted) {}
