package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The status history: a page for each month that has incidents, and one that lists the months. */
final class HistoryPages implements PageFamily {
    private static final YearMonth UNKNOWN = YearMonth.of(1, 1);

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Map<YearMonth, List<Incident>> months = new TreeMap<>(Comparator.reverseOrder());
        for (Incident incident : desk.catalog().incidents()) {
            Moment started = incident.started();
            YearMonth month = started == null
                    ? UNKNOWN
                    : YearMonth.from(started.instant().atZone(desk.times().zone()));
            months.computeIfAbsent(month, m -> new ArrayList<>()).add(incident);
        }
        String list = Urls.list("history");
        List<HistoryView.Month> links = months.entrySet().stream()
                .map(e -> new HistoryView.Month(
                        title(desk, e.getKey()),
                        url(e.getKey()),
                        e.getKey().getYear(),
                        e.getValue().size()))
                .toList();
        Stream<PagePlan> overview = Stream.of(new PagePlan(
                list,
                "history",
                list,
                null,
                desk.words().w("history.title"),
                prose -> new HistoryView(null, links, List.of())));
        return Stream.concat(
                overview,
                months.entrySet().stream()
                        .map(e -> new PagePlan(
                                url(e.getKey()),
                                "history",
                                list,
                                null,
                                title(desk, e.getKey()),
                                prose -> month(desk, links, e.getKey(), e.getValue(), prose))));
    }

    private static HistoryView month(
            Desk desk, List<HistoryView.Month> links, YearMonth month, List<Incident> incidents, PageProse prose) {
        Parts parts = new Parts(desk);
        return new HistoryView(
                title(desk, month),
                links,
                incidents.stream()
                        .sorted(OverviewPage.newestFirst())
                        .map(i -> parts.row(i, prose))
                        .toList());
    }

    private static String title(Desk desk, YearMonth month) {
        return month.equals(UNKNOWN)
                ? desk.words().w("history.undated")
                : desk.times().month(month.atDay(1));
    }

    private static String url(YearMonth month) {
        return Urls.list(month.equals(UNKNOWN) ? "history/undated" : "history/" + month);
    }
}
