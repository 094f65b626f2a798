package dev.sitrep.view;

import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.Fault;
import dev.sitrep.edition.FrozenCopy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The list of editions, what changed since each, the way to each alias, and a page in place of one that cannot be served. */
final class EditionPages implements PageFamily {
    private final EditionBooks books;

    EditionPages(EditionBooks books) {
        this.books = books;
    }

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<FrozenCopy> copies = desk.editions().copies();
        if (copies.isEmpty()) {
            return Stream.empty();
        }
        String title = desk.words().w("editions.title");
        PagePlan list = new PagePlan(
                EditionUrls.LIST,
                "editions",
                EditionUrls.LIST,
                null,
                title,
                prose -> new EditionList(desk, books).compose());
        return Stream.of(
                        Stream.of(list),
                        copies.stream().flatMap(copy -> changes(desk, copy)),
                        copies.stream().filter(copy -> !copy.available()).map(copy -> unavailable(desk, copy)),
                        desk.editions().aliases().entrySet().stream().map(EditionPages::alias))
                .flatMap(pages -> pages);
    }

    private Stream<PagePlan> changes(Desk desk, FrozenCopy copy) {
        EditionIndex index = copy.index();
        return index == null
                ? Stream.empty()
                : Stream.of(new PagePlan(
                        EditionUrls.changes(copy),
                        "edition-changes",
                        EditionUrls.LIST,
                        null,
                        desk.words().f("editions.changes.title", copy.edition().label()),
                        prose -> new EditionChanges(desk, books, copy, index).compose()));
    }

    private static PagePlan unavailable(Desk desk, FrozenCopy copy) {
        return new PagePlan(
                EditionUrls.home(copy.edition().name()),
                "edition-unavailable",
                EditionUrls.LIST,
                null,
                desk.words().f("editions.name", copy.edition().label()),
                prose -> new EditionUnavailableView(
                        trouble(desk, copy),
                        desk.editions().available().stream()
                                .map(EditionPages::link)
                                .toList()));
    }

    private static PagePlan alias(Map.Entry<String, FrozenCopy> alias) {
        FrozenCopy copy = alias.getValue();
        return new PagePlan(
                EditionUrls.home(alias.getKey()),
                "redirect",
                EditionUrls.LIST,
                null,
                copy.edition().label(),
                prose -> new RedirectView(link(copy)));
    }

    /** An edition's name, leading to its first page. */
    static TextLink link(FrozenCopy copy) {
        return TextLink.to(
                copy.edition().label(), EditionUrls.home(copy.edition().name()));
    }

    /** Why one cannot be served, in words that any reader may see. */
    static String trouble(Desk desk, FrozenCopy copy) {
        Fault fault = copy.fault();
        String kind = fault == null ? "" : fault.kind().name().toLowerCase(Locale.ROOT);
        return desk.words().w("editions.trouble." + kind);
    }
}
