package dev.sitrep.view;

import dev.sitrep.model.Alert;
import dev.sitrep.model.Runbook;
import dev.sitrep.search.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page that searches the others. */
final class SearchPage implements PageFamily {
    static final String URL = Urls.list("search");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        return Stream.of(
                new PagePlan(URL, "search", URL, null, desk.words().w("search.title"), prose -> view(desk, prose)));
    }

    private static SearchView view(Desk desk, PageProse prose) {
        Lexicon words = desk.words();
        Parts parts = new Parts(desk, prose);
        List<SearchView.Shelf> shelves = new ArrayList<>();
        shelf(
                shelves,
                words.w("nav.alerts"),
                desk.catalog().alerts().alerts().stream().map(Alert::id).map(parts::alert));
        shelf(
                shelves,
                words.w("nav.runbooks"),
                desk.catalog().runbooks().stream().map(Runbook::id).map(parts::runbook));
        shelf(
                shelves,
                words.w("nav.services"),
                desk.catalog().services().groups().stream()
                        .flatMap(group -> group.services().stream())
                        .map(service -> parts.service(service.id())));
        shelf(
                shelves,
                words.w("nav.pages"),
                desk.catalog().pages().stream().map(page -> TextLink.to(page.title(), Urls.page("pages", page.id()))));
        List<String> kinds = Arrays.stream(Kind.values())
                .map(kind -> words.w("search.kind." + kind.key()))
                .toList();
        return new SearchView("", kinds, shelves);
    }

    private static void shelf(List<SearchView.Shelf> shelves, String title, Stream<TextLink> entries) {
        List<TextLink> sorted = entries.sorted(
                        Comparator.comparing((TextLink link) -> link.text().toLowerCase(Locale.ROOT))
                                .thenComparing(TextLink::text))
                .toList();
        if (!sorted.isEmpty()) {
            shelves.add(new SearchView.Shelf(title, sorted));
        }
    }
}
