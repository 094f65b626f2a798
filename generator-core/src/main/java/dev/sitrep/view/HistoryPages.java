package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The status history: a page for each month that has incidents, and one that lists the months. */
final class HistoryPages implements PageFamily {
    private static final YearMonth UNKNOWN = YearMonth.of(1, 1);
    private static final String LIST = Urls.list("history");

    /** A month and what happened in it, newest first. */
    private record Chapter(YearMonth month, List<Incident> incidents, HistoryView.Month view) {}

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<Chapter> chapters = chapters(desk);
        Stream<PagePlan> list = Stream.of(new PagePlan(
                LIST, "history", LIST, null, desk.words().w("history.title"), prose -> list(desk, chapters)));
        Stream<PagePlan> months = IntStream.range(0, chapters.size()).mapToObj(i -> {
            HistoryView.Month view = chapters.get(i).view();
            return new PagePlan(
                    view.url(), "month", LIST, null, view.title(), prose -> month(desk, chapters, i, prose));
        });
        return Stream.concat(list, months);
    }

    private static List<Chapter> chapters(Desk desk) {
        Map<YearMonth, List<Incident>> months = new TreeMap<>(Comparator.reverseOrder());
        for (Incident incident : desk.relations().newest()) {
            Moment started = incident.started();
            YearMonth month = started == null
                    ? UNKNOWN
                    : YearMonth.from(started.instant().atZone(desk.times().zone()));
            months.computeIfAbsent(month, m -> new ArrayList<>()).add(incident);
        }
        return months.entrySet().stream()
                .map(e -> new Chapter(e.getKey(), e.getValue(), view(desk, e.getKey(), e.getValue())))
                .toList();
    }

    private static HistoryView list(Desk desk, List<Chapter> chapters) {
        Map<Integer, List<Chapter>> years = chapters.stream()
                .collect(Collectors.groupingBy(c -> c.month().getYear(), LinkedHashMap::new, Collectors.toList()));
        return new HistoryView(
                desk.catalog().incidents().size(),
                years.entrySet().stream()
                        .map(e -> new HistoryView.Year(
                                e.getKey() == UNKNOWN.getYear()
                                        ? desk.words().w("history.undated-year")
                                        : String.valueOf(e.getKey()),
                                e.getValue().stream()
                                        .mapToInt(c -> c.incidents().size())
                                        .sum(),
                                e.getValue().stream().map(Chapter::view).toList()))
                        .toList(),
                desk.seen().innermost());
    }

    private static MonthView month(Desk desk, List<Chapter> chapters, int i, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        return new MonthView(
                chapters.get(i).view(),
                chapters.get(i).incidents().stream()
                        .map(incident -> parts.row(incident, prose))
                        .toList(),
                link(chapters, i + 1),
                link(chapters, i - 1));
    }

    private static @Nullable TextLink link(List<Chapter> chapters, int i) {
        return i < 0 || i >= chapters.size()
                ? null
                : TextLink.to(
                        chapters.get(i).view().title(), chapters.get(i).view().url());
    }

    private static HistoryView.Month view(Desk desk, YearMonth month, List<Incident> incidents) {
        boolean undated = month.equals(UNKNOWN);
        return new HistoryView.Month(
                undated ? desk.words().w("history.undated") : desk.times().month(month.atDay(1)),
                Urls.list(undated ? "history/undated" : "history/" + month),
                incidents.size(),
                counts(desk, incidents));
    }

    private static List<HistoryView.Count> counts(Desk desk, List<Incident> incidents) {
        Map<String, Integer> counts = new TreeMap<>(
                Comparator.<String>comparingInt(desk.index()::rank).thenComparing(Comparator.naturalOrder()));
        for (Incident incident : incidents) {
            String level = incident.severity();
            counts.merge(desk.index().severity(level).map(Severity::id).orElse(level), 1, Integer::sum);
        }
        Parts parts = new Parts(desk);
        return counts.entrySet().stream()
                .map(e -> new HistoryView.Count(parts.severity(e.getKey()), e.getValue()))
                .toList();
    }
}
