package dev.sitrep.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws columns side by side, each made of parts that stand on one another. */
final class ColumnChart {
    private static final int TOP = 12;
    private static final int PLOT = 132;
    private static final int BASE = TOP + PLOT;
    private static final int HEIGHT = BASE + 24;
    private static final int STUB = 2;
    private static final double BROAD = 0.72;

    /**
     * A column.
     *
     * @param tick below it, or null
     * @param wide whether a phone has no room for the tick
     * @param few whether it stands on small numbers
     * @param tip what pointing at it tells
     * @param parts from the base up; none for a column that has nothing to show
     */
    record Column(@Nullable String tick, boolean wide, boolean few, String tip, List<Part> parts) {}

    /** A part of a column, by the kind of its bar. */
    record Part(String kind, long value) {}

    /** A line across the chart, and what it stands for. */
    record Level(long value, String text) {}

    private ColumnChart() {}

    /**
     * Draws it.
     *
     * @param full the value that fills the whole height
     */
    static Chart of(String id, String title, String description, long full, List<Level> levels, List<Column> columns) {
        List<Chart.Rule> rules = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        for (Level level : levels) {
            int y = y(level.value(), full);
            rules.add(new Chart.Rule(level.value() == 0 ? "base" : "grid", "0", y, "100", y));
            labels.add(new Chart.Label("scale", "0", y, level.text()));
        }
        List<Chart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String x = Share.of(i + (1 - BROAD) / 2, columns.size());
            String width = Share.of(BROAD, columns.size());
            bars(bars, column, x, width, full);
            if (column.tick() != null) {
                String middle = Share.of(i + 0.5, columns.size());
                labels.add(new Chart.Label(column.wide() ? "tick wide" : "tick", middle, BASE + 17, column.tick()));
            }
        }
        return new Chart(id, title, description, HEIGHT, true, rules, bars, List.of(), labels);
    }

    private static void bars(List<Chart.Bar> bars, Column column, String x, String width, long full) {
        long below = 0;
        for (Part part : column.parts()) {
            if (part.value() > 0) {
                int bottom = y(below, full);
                below += part.value();
                int top = Math.min(y(below, full), bottom - STUB);
                String kind = column.few() ? part.kind() + " few" : part.kind();
                bars.add(new Chart.Bar(kind, x, width, top, bottom - top, column.tip()));
            }
        }
        if (below == 0) {
            bars.add(new Chart.Bar("nothing", x, width, BASE - STUB, STUB, column.tip()));
        }
    }

    private static int y(long value, long full) {
        return BASE - (int) Math.round((double) PLOT * Math.min(value, full) / Math.max(1, full));
    }
}
