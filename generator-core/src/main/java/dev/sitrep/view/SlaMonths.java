package dev.sitrep.view;

import dev.sitrep.deadline.Compliance;
import dev.sitrep.deadline.Distribution;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Months side by side, up to the one of the clock: in a drawing the last three years, in figures all that have some. */
final class SlaMonths {
    private static final int MOST = 36;
    private static final int LEAST = 12;
    private static final int HALF_YEAR = 6;
    private static final int FULL = 1000;

    private final Desk desk;
    private final SlaSums sums;
    private final YearMonth now;

    SlaMonths(Desk desk, SlaSums sums, YearMonth now) {
        this.desk = desk;
        this.sums = sums;
        this.now = now;
    }

    /** How promises were kept; null where none is decided. */
    SlaView.@Nullable Months kept(String key, SortedMap<YearMonth, Compliance> months) {
        if (months.isEmpty()) {
            return null;
        }
        Lexicon words = desk.words();
        List<ColumnChart.Column> columns = new ArrayList<>();
        for (YearMonth month : shown(months)) {
            Compliance kept = months.getOrDefault(month, Compliance.NONE);
            int owed = Math.max(1, kept.owed());
            int met = kept.met() * FULL / owed;
            String tip = kept.owed() == 0
                    ? words.f("sla.month.nothing", name(month))
                    : words.f("sla.month.tip", name(month), kept.met(), kept.owed());
            List<ColumnChart.Part> parts = kept.owed() == 0
                    ? List.of()
                    : List.of(new ColumnChart.Part("met", met), new ColumnChart.Part("missed", FULL - met));
            columns.add(new ColumnChart.Column(
                    tick(month, months), wide(month, months), kept.owed() < SlaFigures.FEW, tip, parts));
        }
        Compliance all = months.values().stream().reduce(Compliance.NONE, Compliance::plus);
        Chart chart = ColumnChart.of(
                "sla-" + key,
                words.w("sla." + key),
                words.f("sla." + key + ".desc", all.met(), all.owed(), worst(months)),
                FULL,
                List.of(
                        new ColumnChart.Level(0, words.f("sla.whole-percent", 0)),
                        new ColumnChart.Level(FULL / 2, words.f("sla.whole-percent", 50)),
                        new ColumnChart.Level(FULL, words.w("sla.all"))),
                columns);
        return new SlaView.Months(chart, rows(months));
    }

    /** How long incidents took. */
    Chart course(String id, String title, String description, SortedMap<YearMonth, List<Duration>> months) {
        List<CourseChart.Stop> stops = shown(months).stream()
                .map(month -> {
                    Distribution spread = Distribution.of(months.getOrDefault(month, List.of()));
                    boolean few = spread != null && SlaSums.few(spread);
                    return new CourseChart.Stop(tick(month, months), wide(month, months), name(month), spread, few);
                })
                .toList();
        return CourseChart.of(id, title, description, stops, desk.times()::length);
    }

    /** The same in figures, the last first. */
    List<SlaView.MonthSpread> spreads(SortedMap<YearMonth, List<Duration>> months) {
        List<SlaView.MonthSpread> rows = new ArrayList<>();
        months.forEach((month, lengths) -> {
            SlaSpread spread = sums.spread(lengths);
            if (spread != null) {
                rows.add(new SlaView.MonthSpread(name(month), spread));
            }
        });
        Collections.reverse(rows);
        return rows;
    }

    private List<SlaView.Month> rows(SortedMap<YearMonth, Compliance> months) {
        List<SlaView.Month> rows = new ArrayList<>();
        months.forEach((month, kept) -> rows.add(new SlaView.Month(name(month), sums.sum(kept))));
        Collections.reverse(rows);
        return rows;
    }

    /** From the first that has something, but at least a year and at most three. */
    List<YearMonth> shown(SortedMap<YearMonth, ?> months) {
        YearMonth first = first(months);
        List<YearMonth> shown = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(now); month = month.plusMonths(1)) {
            shown.add(month);
        }
        return shown;
    }

    private YearMonth first(SortedMap<YearMonth, ?> months) {
        YearMonth earliest = now.minusMonths(MOST - 1L);
        YearMonth latest = now.minusMonths(LEAST - 1L);
        YearMonth first = months.isEmpty() ? latest : months.firstKey();
        return first.isBefore(earliest) ? earliest : first.isAfter(latest) ? latest : first;
    }

    /** The year below its first month, and months as there is room. */
    @Nullable
    String tick(YearMonth month, SortedMap<YearMonth, ?> months) {
        if (month.getMonthValue() == 1) {
            return String.valueOf(month.getYear());
        }
        boolean room = dense(months) ? month.getMonthValue() % HALF_YEAR == 1 : month.getMonthValue() % 2 == 1;
        return room ? desk.times().shortMonth(month) : null;
    }

    /** Whether a phone has no room for the tick. */
    boolean wide(YearMonth month, SortedMap<YearMonth, ?> months) {
        return dense(months) ? month.getMonthValue() != 1 : month.getMonthValue() % 4 != 1;
    }

    private boolean dense(SortedMap<YearMonth, ?> months) {
        return first(months).isBefore(now.minusMonths(LEAST * 3L / 2));
    }

    private String worst(SortedMap<YearMonth, Compliance> months) {
        Map.Entry<YearMonth, Compliance> worst = null;
        for (Map.Entry<YearMonth, Compliance> one : months.entrySet()) {
            if (worst == null || one.getValue().perMille() <= worst.getValue().perMille()) {
                worst = one;
            }
        }
        return worst == null
                ? desk.words().w("sla.none")
                : desk.words()
                        .f(
                                "sla.worst",
                                name(worst.getKey()),
                                sums.rate(worst.getValue()).text());
    }

    private String name(YearMonth month) {
        return desk.times().month(month.atDay(1));
    }
}
