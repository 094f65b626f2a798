package dev.sitrep.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each month that has incidents. */
final class HistoryMonths {
    private final Desk desk;
    private final HistoryParts names;
    private final List<Annals.Chapter> chapters;

    HistoryMonths(Desk desk, Annals annals) {
        this.desk = desk;
        this.names = new HistoryParts(desk);
        this.chapters = annals.chapters();
    }

    Stream<PagePlan> pages() {
        return IntStream.range(0, chapters.size()).mapToObj(i -> {
            HistoryView.Month view = names.month(HistoryParts.FOLDER, chapters.get(i));
            return new PagePlan(
                    view.url(), "month", HistoryParts.LIST, null, view.title(), prose -> month(view, i, prose));
        });
    }

    private MonthView month(HistoryView.Month view, int i, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        return new MonthView(
                crumbs(chapters.get(i).month()),
                view,
                chapters.get(i).incidents().stream()
                        .map(incident -> parts.row(incident, prose))
                        .toList(),
                link(i + 1),
                link(i - 1));
    }

    private List<TextLink> crumbs(@Nullable YearMonth month) {
        List<TextLink> crumbs = new ArrayList<>(List.of(names.home()));
        if (month != null) {
            String year = String.valueOf(month.getYear());
            crumbs.add(TextLink.to(year, Urls.page(HistoryParts.FOLDER, year)));
        }
        return crumbs;
    }

    private @Nullable TextLink link(int i) {
        if (i < 0 || i >= chapters.size()) {
            return null;
        }
        HistoryView.Month month = names.month(HistoryParts.FOLDER, chapters.get(i));
        return TextLink.to(month.title(), month.url());
    }
}
