package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A revision as pages name it.
 *
 * @param number from 1
 * @param at when it was committed
 * @param author who wrote it, or null where readers are not told
 * @param message first line of the commit's message, or null where readers are not told or there is none
 * @param commit the beginning of its id, or null where readers are not told
 */
public record CommitNote(
        int number,
        When at,
        @Nullable String author,
        @Nullable String message,
        @Nullable String commit) {}
