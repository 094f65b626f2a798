package dev.sitrep.view;

import dev.sitrep.deadline.Distribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws how lengths of time are spread: a strip for each group, with small bars where many lie, and median and p90 marked. */
final class StripChart {
    private static final int ROW = 74;
    private static final int NAME = 14;
    private static final int PLOT = 34;
    private static final int BASE = NAME + 10 + PLOT;
    private static final int FOOT = 26;
    private static final int BINS = 64;
    private static final int LEAST = 5;

    /**
     * A group.
     *
     * @param name in words, with how many they are
     * @param figures in words
     * @param lengths at least one
     * @param few whether they are few
     * @param target what was promised, or null
     */
    record Strip(
            String name,
            String figures,
            List<Duration> lengths,
            boolean few,
            @Nullable Duration target) {}

    private StripChart() {}

    /** Draws it, with the words of a length of time. */
    static Chart of(String id, String title, String description, List<Strip> strips, Function<Duration, String> words) {
        List<Duration> all = new ArrayList<>();
        strips.forEach(strip -> all.addAll(strip.lengths()));
        strips.stream().map(Strip::target).filter(Objects::nonNull).forEach(all::add);
        LogScale scale = LogScale.of(all);
        int bottom = strips.size() * ROW;
        List<Chart.Rule> rules = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        List<Duration> steps = scale.steps();
        for (int i = 0; i < steps.size(); i++) {
            String x = Share.of(scale.at(steps.get(i)), 1);
            rules.add(new Chart.Rule("grid", x, NAME + 8, x, bottom));
            String edge = i == 0
                    ? " first"
                    : i == steps.size() - 1 ? " last" : i % 2 == 1 || i == steps.size() - 2 ? " wide" : "";
            labels.add(new Chart.Label("tick" + edge, x, bottom + FOOT - 8, words.apply(steps.get(i))));
        }
        List<Chart.Bar> bars = new ArrayList<>();
        List<Chart.Mark> marks = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            int base = i * ROW + BASE;
            labels.add(new Chart.Label("row", "0", i * ROW + NAME, strip.name()));
            labels.add(new Chart.Label("figures wide", "100", i * ROW + NAME, strip.figures()));
            rules.add(new Chart.Rule("base", "0", base, "100", base));
            bars(bars, strip, scale, base);
            marks(marks, strip, scale, base, words);
        }
        return new Chart(id, title, description, bottom + FOOT, false, rules, bars, marks, labels);
    }

    private static void bars(List<Chart.Bar> bars, Strip strip, LogScale scale, int base) {
        int[] counts = new int[BINS];
        int most = 0;
        for (Duration length : strip.lengths()) {
            int bin = (int) Math.min(BINS - 1, Math.floor(scale.at(length) * BINS));
            most = Math.max(most, ++counts[bin]);
        }
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                int height = Math.max(LEAST, Math.round((float) PLOT * counts[bin] / Math.max(most, LEAST)));
                bars.add(new Chart.Bar(
                        strip.few() ? "share few" : "share",
                        Share.of(bin + 0.1, BINS),
                        Share.of(0.8, BINS),
                        base - height,
                        height,
                        null));
            }
        }
    }

    private static void marks(
            List<Chart.Mark> marks, Strip strip, LogScale scale, int base, Function<Duration, String> words) {
        Distribution spread = Distribution.of(strip.lengths());
        if (spread == null) {
            return;
        }
        if (strip.target() != null) {
            marks.add(mark("target", strip, scale, base, strip.target(), words));
        }
        marks.add(mark("ninetieth", strip, scale, base, spread.ninetieth(), words));
        marks.add(mark("median", strip, scale, base, spread.median(), words));
    }

    private static Chart.Mark mark(
            String kind, Strip strip, LogScale scale, int y, Duration at, Function<Duration, String> words) {
        return new Chart.Mark(kind, strip.few(), Share.of(scale.at(at), 1), y, words.apply(at));
    }
}
