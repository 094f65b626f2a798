package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A change of a record, in words.
 *
 * @param kind what became of it: {@code added}, {@code removed} or {@code changed}
 * @param name of what changed, as pages call it
 * @param before what it said, or null
 * @param after what it says, or null
 * @param note how far a time moved and the like, or null
 * @param marked a longer text with its changes marked, HTML, in place of before and after; or null
 */
public record ChangeRow(
        Tag kind,
        String name,
        @Nullable String before,
        @Nullable String after,
        @Nullable String note,
        @Nullable String marked) {}
