package dev.sitrep.view;

import java.util.List;

/**
 * An incident to scale, from its first moment to its last. Across it is in percent, such as {@code 12.5}.
 *
 * @param state key of the worst state of a service, for its colour
 * @param label what it shows, in a sentence
 * @param spans {@code wait} until noticed, {@code down} until the impact ended, {@code watch} until closed
 * @param marks its moments, exactly
 * @param pins the same numbered, moved together where they are too close
 * @param notes what happened besides
 * @param ticks of its scale, both ends included
 * @param key what the shapes in it stand for
 */
public record Lane(
        String state,
        String label,
        List<Span> spans,
        List<String> marks,
        List<Pin> pins,
        List<Note> notes,
        List<Tick> ticks,
        List<Tag> key) {
    /** A part of it. */
    public record Span(String kind, String from, String width) {}

    /**
     * One moment or several that are too close to be told apart.
     *
     * @param text their numbers: {@code 2} or {@code 2–4}
     * @param wide whether they are several
     */
    public record Pin(String x, String text, boolean wide) {}

    /**
     * Something that happened besides.
     *
     * @param kind {@code update}, {@code change} of severity, {@code due} for what was promised by then
     * @param tip what pointing at it tells
     */
    public record Note(String kind, String x, String tip) {}

    /**
     * A time on its scale.
     *
     * @param place {@code first}, {@code last}, {@code wide} where a phone has no room for it, or empty
     */
    public record Tick(String x, String text, String place) {}
}
