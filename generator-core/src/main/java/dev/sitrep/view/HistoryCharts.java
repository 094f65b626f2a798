package dev.sitrep.view;

import dev.sitrep.deadline.Measure;
import dev.sitrep.deadline.ResponseTimes;
import dev.sitrep.model.Incident;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the history of an audience, from what it sees: how many incidents there were, and how long they took. */
final class HistoryCharts {
    private static final int[] CEILINGS = {2, 4, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100};
    private static final int HUNDRED = 100;

    private final Desk desk;
    private final Annals annals;
    private final HistoryFilters filters;
    private final HistoryParts names;
    private final SlaMonths axis;

    HistoryCharts(Desk desk, Annals annals, HistoryFilters filters) {
        this.desk = desk;
        this.annals = annals;
        this.filters = filters;
        this.names = new HistoryParts(desk);
        this.axis = new SlaMonths(
                desk,
                new SlaSums(desk),
                YearMonth.from(desk.asOf().atZone(desk.times().zone())));
    }

    /** The page, which is there before the first incident. */
    Stream<PagePlan> pages() {
        return Stream.of(new PagePlan(
                HistoryParts.CHARTS,
                "history-charts",
                HistoryParts.LIST,
                null,
                desk.words().w("history.charts"),
                prose -> compose()));
    }

    private HistoryChartsView compose() {
        return new HistoryChartsView(
                List.of(names.home()), months(), courses(), new YearCalendars(desk).newest(annals.volumes()), filters);
    }

    private HistoryChartsView.@Nullable Months months() {
        SortedMap<YearMonth, Map<String, Integer>> counts = counts();
        if (counts.isEmpty()) {
            return null;
        }
        List<String> levels = counts.values().stream()
                .flatMap(month -> month.keySet().stream())
                .distinct()
                .sorted(HistoryParts.order(desk))
                .toList();
        List<HistoryChartsView.Row> rows = new ArrayList<>();
        counts.forEach((month, of) -> rows.add(new HistoryChartsView.Row(
                TextLink.to(names.monthName(month), Urls.page(HistoryParts.FOLDER, month.toString())),
                sum(of),
                levels.stream().map(level -> of.getOrDefault(level, 0)).toList())));
        Collections.reverse(rows);
        return new HistoryChartsView.Months(chart(counts, levels), key(levels), levels, rows);
    }

    private SortedMap<YearMonth, Map<String, Integer>> counts() {
        SortedMap<YearMonth, Map<String, Integer>> counts = new TreeMap<>();
        for (Annals.Chapter chapter : annals.chapters()) {
            YearMonth month = chapter.month();
            if (month != null) {
                Map<String, Integer> of = new TreeMap<>(HistoryParts.order(desk));
                for (Incident incident : chapter.incidents()) {
                    of.merge(HistoryParts.level(desk, incident), 1, Integer::sum);
                }
                counts.put(month, of);
            }
        }
        return counts;
    }

    private Chart chart(SortedMap<YearMonth, Map<String, Integer>> counts, List<String> levels) {
        Lexicon words = desk.words();
        List<ColumnChart.Column> columns = new ArrayList<>();
        int most = 0;
        YearMonth worst = counts.lastKey();
        for (YearMonth month : axis.shown(counts)) {
            Map<String, Integer> of = counts.getOrDefault(month, Map.of());
            if (sum(of) > most) {
                most = sum(of);
                worst = month;
            }
            List<ColumnChart.Part> parts = levels.stream()
                    .map(level -> new ColumnChart.Part(kind(level), of.getOrDefault(level, 0)))
                    .toList();
            columns.add(new ColumnChart.Column(
                    axis.tick(month, counts), axis.wide(month, counts), false, tip(month, of), parts));
        }
        int full = ceiling(most);
        return ColumnChart.of(
                "history-months",
                words.w("history.charts.months"),
                words.f("history.charts.months.desc", names.monthName(worst), words.n("count.incident", most)),
                full,
                List.of(
                        new ColumnChart.Level(0, "0"),
                        new ColumnChart.Level(full / 2, String.valueOf(full / 2)),
                        new ColumnChart.Level(full, String.valueOf(full))),
                columns);
    }

    private String tip(YearMonth month, Map<String, Integer> of) {
        String text = of.isEmpty()
                ? desk.words().n("count.incident", 0)
                : of.entrySet().stream()
                        .map(e -> e.getValue() + " × " + e.getKey())
                        .collect(Collectors.joining(", "));
        return desk.words().f("calendar.of", names.monthName(month), text);
    }

    /** One entry for each pattern: levels beyond the third share one. */
    private List<Tag> key(List<String> levels) {
        Map<String, String> key = new TreeMap<>();
        levels.forEach(level -> key.merge(kind(level), level, (one, other) -> one + ", " + other));
        return key.entrySet().stream()
                .map(e -> new Tag(e.getKey(), e.getValue()))
                .toList();
    }

    private String kind(String level) {
        return "rank-" + new Parts(desk).severity(level).rank();
    }

    private List<HistoryChartsView.Course> courses() {
        ResponseTimes times = ResponseTimes.of(
                desk.index(), desk.asOf(), desk.asOf(), desk.times().zone());
        List<HistoryChartsView.Course> courses = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            SortedMap<YearMonth, List<Duration>> byMonth = times.byMonth(measure);
            if (!byMonth.isEmpty()) {
                Tag name = new Tag(measure.key(), desk.words().w("sla.time." + measure.key()));
                courses.add(new HistoryChartsView.Course(
                        name,
                        axis.course(
                                "history-" + measure.key(),
                                desk.words().f("sla.course", name.text()),
                                desk.words().w("sla.course.desc"),
                                byMonth),
                        axis.spreads(byMonth)));
            }
        }
        return courses;
    }

    /** The next even number that is easy to read. */
    private static int ceiling(int most) {
        int unit = 1;
        while (most > HUNDRED * unit) {
            unit *= 10;
        }
        for (int ceiling : CEILINGS) {
            if (ceiling * unit >= most) {
                return ceiling * unit;
            }
        }
        return most;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
