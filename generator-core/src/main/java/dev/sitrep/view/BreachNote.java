package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A missed promise, explained.
 *
 * @param target which promise
 * @param why inline HTML, or null
 * @param see an action, or null
 */
public record BreachNote(
        String target, @Nullable String why, @Nullable String see) {}
