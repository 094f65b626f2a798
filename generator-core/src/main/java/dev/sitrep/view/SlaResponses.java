package dev.sitrep.view;

import dev.sitrep.deadline.Measure;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Times to acknowledge, mitigate and resolve: drawn, and in figures. */
final class SlaResponses {
    private static final String ALWAYS = "24x7";

    private final Desk desk;
    private final SlaFigures figures;
    private final SlaSums sums;
    private final SlaMonths months;
    private final Parts parts;
    private final String clock;

    SlaResponses(Desk desk, SlaFigures figures, SlaSums sums, SlaMonths months, Parts parts, String clock) {
        this.desk = desk;
        this.figures = figures;
        this.sums = sums;
        this.months = months;
        this.parts = parts;
        this.clock = clock;
    }

    List<SlaView.Response> all() {
        List<SlaView.Response> all = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            SortedMap<YearMonth, List<Duration>> byMonth = figures.times().byMonth(measure);
            if (!byMonth.isEmpty()) {
                all.add(response(measure, byMonth));
            }
        }
        return all;
    }

    /** A severity's times over the last twelve months, in the order of the measures. */
    List<SlaView.Cell> lately(String severity) {
        List<SlaView.Cell> cells = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            SlaSpread spread = sums.spread(figures.times().lately(measure, severity));
            TimeSpan target = target(measure, severity);
            cells.add(new SlaView.Cell(
                    spread == null ? 0 : spread.count(),
                    spread == null ? null : spread.median(),
                    spread == null ? null : spread.ninetieth(),
                    spread != null && spread.few(),
                    target == null ? null : desk.times().span(target)));
        }
        return cells;
    }

    private SlaView.Response response(Measure measure, SortedMap<YearMonth, List<Duration>> byMonth) {
        Lexicon words = desk.words();
        Tag name = new Tag(measure.key(), words.w("sla.time." + measure.key()));
        List<StripChart.Strip> strips = new ArrayList<>();
        List<SlaView.Spread> spreads = new ArrayList<>();
        for (String severity : figures.times().severities(measure, desk.index())) {
            List<Duration> lengths = figures.times().of(measure, severity);
            SlaSpread spread = sums.spread(lengths);
            if (spread != null) {
                SeverityTag tag = parts.level(severity);
                TimeSpan target = target(measure, severity);
                spreads.add(new SlaView.Spread(
                        tag, spread, target == null ? null : desk.times().span(target)));
                strips.add(new StripChart.Strip(
                        words.f(
                                "sla.strip",
                                tag.name() == null ? tag.id() : tag.id() + " " + tag.name(),
                                spread.count()),
                        words.f("sla.strip.figures", spread.median(), spread.ninetieth()),
                        lengths,
                        spread.few(),
                        target == null || !elapsed(target) ? null : target.elapsed()));
            }
        }
        return new SlaView.Response(
                name,
                "time-" + measure.key(),
                StripChart.of(
                        "sla-" + measure.key(),
                        words.f("sla.strips", name.text()),
                        words.f("sla.strips.desc", clock),
                        strips,
                        desk.times()::length),
                spreads,
                months.course(
                        "sla-" + measure.key() + "-months",
                        words.f("sla.course", name.text()),
                        words.w("sla.course.desc"),
                        byMonth),
                months.spreads(byMonth));
    }

    /** What a level promises for it, where that counts from the same moment and around the clock. */
    private @Nullable TimeSpan target(Measure measure, String severity) {
        Severity level = desk.index().severity(severity).orElse(null);
        Target target = level == null
                ? null
                : switch (measure) {
                    case ACKNOWLEDGE -> level.respond();
                    case MITIGATE -> level.restore();
                    case RESOLVE -> null;
                };
        if (target == null || level == null || target.within() == null) {
            return null;
        }
        String calendar = target.calendar() == null ? level.calendar() : target.calendar();
        boolean sameClock = target.after() == null || target.after() == Measure.clock(desk.index());
        return sameClock && (calendar == null || calendar.equals(ALWAYS)) ? target.within() : null;
    }

    private static boolean elapsed(TimeSpan span) {
        return span.period().isZero() && span.businessDays() == 0 && !span.isImmediate();
    }
}
