package dev.sitrep.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service or a severity went through: on one page, or by year and by month where that would be a long one. */
final class HistoryShelf {
    private static final String TEMPLATE = "history-list";
    private static final int MOST = 100;
    private static final int LATEST = 20;

    private final Desk desk;
    private final HistoryParts names;
    private final HistoryFilters filters;
    private final String folder;
    private final String title;
    private final Annals annals;

    HistoryShelf(Desk desk, HistoryFilters filters, String folder, String title, Annals annals) {
        this.desk = desk;
        this.names = new HistoryParts(desk);
        this.filters = filters;
        this.folder = folder;
        this.title = title;
        this.annals = annals;
    }

    /** The page, and those that it leads on to. */
    Stream<PagePlan> pages() {
        List<PagePlan> plans = new ArrayList<>();
        boolean isLong = annals.incidents().size() > MOST;
        plans.add(plan(Urls.list(folder), title, isLong ? this::outline : this::whole));
        if (isLong) {
            List<Annals.Volume> volumes = annals.volumes();
            for (int i = 0; i < volumes.size(); i++) {
                volume(volumes, i, plans);
            }
        }
        return plans.stream();
    }

    private void volume(List<Annals.Volume> volumes, int i, List<PagePlan> plans) {
        Annals.Volume volume = volumes.get(i);
        HistoryView.Month head = names.year(folder, volume);
        boolean isLong = volume.incidents().size() > MOST && volume.year() != null;
        List<HistoryView.Month> months = new ArrayList<>();
        if (isLong) {
            volume.chapters().forEach(chapter -> months.add(names.month(folder, chapter)));
        }
        plans.add(plan(
                head.url(),
                title(head.title()),
                prose -> view(
                        head,
                        months,
                        isLong ? List.of() : sections(volume.chapters(), prose),
                        link(volumes, i + 1),
                        link(volumes, i - 1))));
        for (int m = 0; m < months.size(); m++) {
            HistoryView.Month month = months.get(m);
            Annals.Chapter chapter = volume.chapters().get(m);
            plans.add(plan(
                    month.url(),
                    title(month.title()),
                    prose -> view(month, List.of(), sections(List.of(chapter), prose), null, null)));
        }
    }

    private HistoryListView whole(PageProse prose) {
        List<HistoryListView.Section> sections = annals.volumes().stream()
                .map(volume -> section(
                        names.yearName(volume.year()),
                        "y" + (volume.year() == null ? 0 : volume.year()),
                        volume,
                        prose))
                .toList();
        return view(head(), List.of(), sections, null, null);
    }

    private HistoryListView outline(PageProse prose) {
        List<HistoryView.Month> years = annals.volumes().stream()
                .map(volume -> names.year(folder, volume))
                .toList();
        Parts parts = new Parts(desk, prose);
        HistoryListView.Section latest = new HistoryListView.Section(
                desk.words().w("history.latest"),
                "latest",
                annals.incidents().stream().limit(LATEST).map(parts::row).toList());
        return view(head(), years, List.of(latest), null, null);
    }

    private HistoryView.Month head() {
        return new HistoryView.Month(
                title, Urls.list(folder), annals.incidents().size(), names.counts(annals.incidents()));
    }

    private HistoryListView.Section section(String name, String anchor, Annals.Volume volume, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        return new HistoryListView.Section(
                name, anchor, volume.incidents().stream().map(parts::row).toList());
    }

    private List<HistoryListView.Section> sections(List<Annals.Chapter> chapters, PageProse prose) {
        return chapters.stream()
                .map(chapter -> section(
                        names.month(folder, chapter).title(),
                        "m" + chapter.month(),
                        new Annals.Volume(null, List.of(chapter)),
                        prose))
                .toList();
    }

    private HistoryListView view(
            HistoryView.Month head,
            List<HistoryView.Month> parts,
            List<HistoryListView.Section> sections,
            @Nullable TextLink previous,
            @Nullable TextLink next) {
        List<TextLink> crumbs = new ArrayList<>(List.of(names.home()));
        if (!head.url().equals(Urls.list(folder))) {
            crumbs.add(TextLink.to(title, Urls.list(folder)));
        }
        return new HistoryListView(crumbs, head, null, parts, sections, filters, previous, next);
    }

    private String title(String part) {
        return title + ": " + part;
    }

    private @Nullable TextLink link(List<Annals.Volume> volumes, int i) {
        if (i < 0 || i >= volumes.size()) {
            return null;
        }
        HistoryView.Month year = names.year(folder, volumes.get(i));
        return TextLink.to(year.title(), year.url());
    }

    private static PagePlan plan(String url, String title, Function<PageProse, Object> composer) {
        return new PagePlan(url, TEMPLATE, HistoryParts.LIST, null, title, composer);
    }
}
