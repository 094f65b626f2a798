package dev.sitrep.view;

import java.util.List;

/**
 * An incident to scale, from its first moment to its last. Positions are percentages, such as {@code 12.5}.
 *
 * @param state key of the worst state of a service, for its colour
 * @param label what it shows, in a sentence
 * @param spans {@code wait} until noticed, {@code down} until the impact ended, {@code watch} until closed
 * @param marks moments
 */
public record Lane(String state, String label, List<Span> spans, List<String> marks) {
    /** A part of it. */
    public record Span(String kind, String from, String width) {}
}
