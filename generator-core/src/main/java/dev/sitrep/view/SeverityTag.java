package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A severity.
 *
 * @param id as the matrix has it
 * @param name in words, or null
 * @param icon a character, or null
 * @param url of its entry in the matrix, from the root; null where it is only shown
 * @param rank 1 for the severest to 4, for its colour
 */
public record SeverityTag(
        String id,
        @Nullable String name,
        @Nullable String icon,
        @Nullable String url,
        int rank) {}
