package dev.sitrep.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each year that has incidents. What has no date stands on the page for the months. */
final class HistoryYears {
    private final Desk desk;
    private final HistoryParts names;
    private final List<Annals.Volume> volumes;
    private final HistoryFilters filters;

    HistoryYears(Desk desk, List<Annals.Volume> volumes, HistoryFilters filters) {
        this.desk = desk;
        this.names = new HistoryParts(desk);
        this.volumes = volumes.stream().filter(volume -> volume.year() != null).toList();
        this.filters = filters;
    }

    Stream<PagePlan> pages() {
        return IntStream.range(0, volumes.size()).mapToObj(i -> {
            HistoryView.Month view = names.year(HistoryParts.FOLDER, volumes.get(i));
            return new PagePlan(
                    view.url(),
                    "history-list",
                    HistoryParts.LIST,
                    null,
                    desk.words().f("history.of-year", view.title()),
                    prose -> year(view, i));
        });
    }

    private HistoryListView year(HistoryView.Month view, int i) {
        Annals.Volume volume = volumes.get(i);
        Integer year = volume.year();
        return new HistoryListView(
                List.of(names.home()),
                view,
                year == null ? null : new YearCalendars(desk).of(year, volume.chapters()),
                volume.chapters().stream()
                        .map(chapter -> names.month(HistoryParts.FOLDER, chapter))
                        .toList(),
                List.of(),
                filters,
                link(i + 1),
                link(i - 1));
    }

    private @Nullable TextLink link(int i) {
        if (i < 0 || i >= volumes.size()) {
            return null;
        }
        HistoryView.Month year = names.year(HistoryParts.FOLDER, volumes.get(i));
        return TextLink.to(year.title(), year.url());
    }
}
