package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A missed promise, explained.
 *
 * @param promise which, in words
 * @param why inline HTML
 * @param see the action that follows from it, or null
 */
public record BreachRow(
        String promise, String why, @Nullable TextLink see) {}
