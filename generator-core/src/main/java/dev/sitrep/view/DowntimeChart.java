package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.uptime.Tally;
import java.util.ArrayList;
import java.util.List;

/** Draws downtime: a strip for each service, in it a column for each month, made of the states it was in. */
final class DowntimeChart {
    private static final int ROW = 66;
    private static final int NAME = 14;
    private static final int PLOT = 32;
    private static final int BASE = NAME + 8 + PLOT;
    private static final int FOOT = 26;
    private static final int LEAST = 3;
    private static final int STUB = 2;
    private static final double BROAD = 0.62;
    private static final List<ComponentStatus> PARTS =
            List.of(ComponentStatus.MAJOR_OUTAGE, ComponentStatus.PARTIAL_OUTAGE, ComponentStatus.DEGRADED_PERFORMANCE);

    /** A service. */
    record Strip(String name, String figures, List<Column> columns) {}

    /** A month of it. */
    record Column(Tally tally, String tip) {}

    private DowntimeChart() {}

    /** Draws it; the longest month of any service fills the height, and others are as high as the root of their share. */
    static Chart of(String id, String title, String description, List<Strip> strips, List<String> ticks) {
        long full = strips.stream()
                .flatMap(strip -> strip.columns().stream())
                .mapToLong(column -> column.tally().troubled())
                .max()
                .orElse(1);
        List<Chart.Rule> rules = new ArrayList<>();
        List<Chart.Bar> bars = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            int base = i * ROW + BASE;
            labels.add(new Chart.Label("row", "0", i * ROW + NAME, strip.name()));
            labels.add(new Chart.Label("figures", "100", i * ROW + NAME, strip.figures()));
            rules.add(new Chart.Rule("base", "0", base, "100", base));
            for (int month = 0; month < strip.columns().size(); month++) {
                column(bars, strip.columns().get(month), month, strip.columns().size(), base, full);
            }
        }
        int bottom = strips.size() * ROW;
        for (int month = 0; month < ticks.size(); month++) {
            String middle = Share.of(month + 0.5, ticks.size());
            boolean wide = (ticks.size() - 1 - month) % 2 == 1;
            labels.add(new Chart.Label(wide ? "tick wide" : "tick", middle, bottom + FOOT - 12, ticks.get(month)));
        }
        return new Chart(id, title, description, bottom + FOOT, false, rules, bars, List.of(), labels);
    }

    private static void column(List<Chart.Bar> bars, Column column, int month, int months, int base, long full) {
        String x = Share.of(month + (1 - BROAD) / 2, months);
        String width = Share.of(BROAD, months);
        if (column.tally().counted() == 0) {
            bars.add(new Chart.Bar("nothing", x, width, base - STUB, STUB, column.tip()));
        }
        double troubled = Math.max(1, column.tally().troubled());
        double whole = PLOT * Math.sqrt(troubled / full);
        int bottom = base;
        for (ComponentStatus state : PARTS) {
            long seconds = column.tally().in(state);
            if (seconds > 0) {
                int height = (int) Math.max(LEAST, Math.round(whole * seconds / troubled));
                bottom -= height;
                bars.add(new Chart.Bar(state.key(), x, width, bottom, height, column.tip()));
            }
        }
    }
}
