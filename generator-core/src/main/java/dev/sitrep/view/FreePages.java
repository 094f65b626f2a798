package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.Heading;
import dev.sitrep.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The free pages, and a list of them by folder. */
final class FreePages implements PageFamily {
    private static final String BASE = "pages";
    private static final int LONG = 4;
    private static final Comparator<Page> ORDER = Comparator.comparing(
                    Page::nav, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Page::title)
            .thenComparing(Page::id);

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<Page> pages = desk.catalog().pages();
        if (pages.isEmpty()) {
            return Stream.empty();
        }
        String list = Urls.list(BASE);
        return Stream.concat(
                Stream.of(new PagePlan(
                        list, "pages", list, null, desk.words().w("nav.pages"), prose -> list(desk, prose))),
                pages.stream()
                        .map(page -> new PagePlan(
                                Urls.page(BASE, page.id()),
                                "page",
                                page.nav() == null ? list : Urls.page(BASE, page.id()),
                                page.origin().path(),
                                page.title(),
                                prose -> compose(desk, page, prose))));
    }

    private static FreePagesView list(Desk desk, PageProse prose) {
        Map<String, List<Page>> byFolder = new TreeMap<>();
        desk.catalog().pages().stream()
                .sorted(ORDER)
                .forEach(page -> byFolder.computeIfAbsent(String.join("/", folders(page)), k -> new ArrayList<>())
                        .add(page));
        return new FreePagesView(byFolder.entrySet().stream()
                .map(e -> new FreePagesView.Folder(
                        e.getKey().isEmpty() ? null : e.getKey(),
                        e.getValue().stream().map(p -> row(desk, p, prose)).toList()))
                .toList());
    }

    private static FreePagesView.Row row(Desk desk, Page page, PageProse prose) {
        return new FreePagesView.Row(
                TextLink.to(page.title(), Urls.page(BASE, page.id())),
                page.description(),
                page.version(),
                new Reviews(desk).of(owed(desk, page), page, List.of(), prose));
    }

    static FreePageView compose(Desk desk, Page page, PageProse prose) {
        Reviews reviews = new Reviews(desk);
        Document document = prose.document(page.body());
        return new FreePageView(
                page.id(),
                page.formerIds(),
                folders(page),
                page.description(),
                page.version(),
                reviews.placed(
                        reviews.of(owed(desk, page), page, page.breaches(), prose), page.origin(), page.audience()),
                contents(document),
                document.html());
    }

    private static @Nullable Obligation owed(Desk desk, Page page) {
        return desk.owed().only(Kind.RECORD_REVIEW, "pages", page.id());
    }

    private static List<FreePageView.Entry> contents(Document document) {
        List<FreePageView.Entry> entries = new ArrayList<>();
        document.sections().forEach(section -> {
            Heading heading = section.heading();
            if (heading != null && heading.level() == 2) {
                entries.add(new FreePageView.Entry(heading.id(), heading.text()));
            }
        });
        return entries.size() < LONG ? List.of() : entries;
    }

    private static List<String> folders(Page page) {
        String folder = Paths.folder(page.origin().path());
        String below = folder.equals(BASE) || !folder.startsWith(BASE + "/") ? "" : folder.substring(BASE.length() + 1);
        return below.isEmpty() ? List.of() : List.of(below.split("/"));
    }
}
