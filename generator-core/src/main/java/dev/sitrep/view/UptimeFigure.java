package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A share of time.
 *
 * @param text in percent, rounded down; a dash where nothing is known
 * @param kept {@code kept} or {@code missed} where an objective was promised, or null
 * @param tip how much was lost out of how much, or null
 */
public record UptimeFigure(
        String text, @Nullable String kept, @Nullable String tip) {}
