package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of figures, for the macros of {@code charts.ftlh}: it stretches with the page, because across it is in
 * percent and down in pixels. The figures themselves stand in a table beside it.
 *
 * @param id of its parts, once on a page
 * @param title what it shows
 * @param description what is to be seen in it, in a sentence or two
 * @param height in pixels
 * @param framed whether it needs room on the left, for the labels of its scale
 * @param rules lines
 * @param bars upright ones
 * @param marks small shapes
 * @param labels texts
 */
public record Chart(
        String id,
        String title,
        String description,
        int height,
        boolean framed,
        List<Rule> rules,
        List<Bar> bars,
        List<Mark> marks,
        List<Label> labels) {
    /**
     * A line.
     *
     * @param kind {@code grid}, {@code base} or {@code span}
     */
    public record Rule(String kind, String x1, int y1, String x2, int y2) {}

    /**
     * A bar.
     *
     * @param kind {@code met}, {@code missed}, {@code share}; with {@code few} where it stands on small numbers
     * @param tip what pointing at it tells, or null
     */
    public record Bar(
            String kind,
            String x,
            String width,
            int y,
            int height,
            @Nullable String tip) {}

    /**
     * A shape that stands for a figure.
     *
     * @param kind {@code median} (a circle), {@code ninetieth} (a diamond), {@code target} (a flag)
     * @param few whether it stands on small numbers: the shape is then hollow
     * @param tip what pointing at it tells
     */
    public record Mark(String kind, boolean few, String x, int y, String tip) {}

    /**
     * A text.
     *
     * @param kind {@code scale} (left of the frame), {@code tick} (below the base), {@code row} and {@code figures} (its line's beginning and
     *     end);
     *     with {@code wide} where a phone has no room for it
     */
    public record Label(String kind, String x, int y, String text) {}
}
