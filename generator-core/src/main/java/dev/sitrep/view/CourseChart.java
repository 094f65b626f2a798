package dev.sitrep.view;

import dev.sitrep.deadline.Distribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the course of median and p90 over time: for each span of it a circle and a diamond, with a line between. */
final class CourseChart {
    private static final int TOP = 12;
    private static final int PLOT = 120;
    private static final int BASE = TOP + PLOT;
    private static final int HEIGHT = BASE + 24;

    /**
     * A span of time.
     *
     * @param tick below it, or null
     * @param wide whether a phone has no room for the tick
     * @param name of the span
     * @param spread null where there is none
     * @param few whether it stands on small numbers
     */
    record Stop(
            @Nullable String tick,
            boolean wide,
            String name,
            @Nullable Distribution spread,
            boolean few) {}

    private CourseChart() {}

    /** Draws it, with the words of a length of time. */
    static Chart of(String id, String title, String description, List<Stop> stops, Function<Duration, String> words) {
        List<Duration> all = new ArrayList<>();
        for (Stop stop : stops) {
            Distribution spread = stop.spread();
            if (spread != null) {
                all.add(spread.median());
                all.add(spread.ninetieth());
            }
        }
        LogScale scale = LogScale.of(all);
        List<Chart.Rule> rules = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        for (Duration step : scale.steps()) {
            int y = y(scale, step);
            rules.add(new Chart.Rule(y == BASE ? "base" : "grid", "0", y, "100", y));
            labels.add(new Chart.Label("scale", "0", y, words.apply(step)));
        }
        List<Chart.Mark> marks = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            String x = Share.of(i + 0.5, stops.size());
            Distribution spread = stop.spread();
            if (spread != null) {
                int median = y(scale, spread.median());
                int ninetieth = y(scale, spread.ninetieth());
                rules.add(new Chart.Rule("span", x, ninetieth, x, median));
                marks.add(new Chart.Mark(
                        "ninetieth", stop.few(), x, ninetieth, stop.name() + ": " + words.apply(spread.ninetieth())));
                marks.add(new Chart.Mark(
                        "median", stop.few(), x, median, stop.name() + ": " + words.apply(spread.median())));
            }
            if (stop.tick() != null) {
                labels.add(new Chart.Label(stop.wide() ? "tick wide" : "tick", x, BASE + 17, stop.tick()));
            }
        }
        return new Chart(id, title, description, HEIGHT, true, rules, List.of(), marks, labels);
    }

    private static int y(LogScale scale, Duration length) {
        return BASE - (int) Math.round(PLOT * scale.at(length));
    }
}
