package dev.sitrep.view;

import java.util.List;
import java.util.stream.Stream;

/** For each id that a record once had, a page that leads on to it. */
final class RedirectPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        return Stream.of(
                        desk.catalog().incidents().stream()
                                .flatMap(r -> moved("incidents", "history", r.formerIds(), r.id(), r.title())),
                        desk.catalog().postmortems().stream()
                                .flatMap(r -> moved(
                                        "postmortems",
                                        "postmortems",
                                        r.formerIds(),
                                        r.id(),
                                        PostmortemPages.title(desk, r))),
                        desk.catalog().runbooks().stream()
                                .flatMap(r -> moved("runbooks", "runbooks", r.formerIds(), r.id(), r.title())),
                        desk.catalog().maintenance().stream()
                                .flatMap(r -> moved("maintenance", "maintenance", r.formerIds(), r.id(), r.title())),
                        desk.catalog().pages().stream()
                                .flatMap(r -> moved("pages", "pages", r.formerIds(), r.id(), r.title())))
                .flatMap(pages -> pages);
    }

    private static Stream<PagePlan> moved(String folder, String section, List<String> former, String id, String title) {
        return former.stream()
                .filter(old -> !old.equals(id))
                .map(old -> new PagePlan(
                        Urls.page(folder, old),
                        "redirect",
                        Urls.list(section),
                        null,
                        title,
                        prose -> new RedirectView(TextLink.to(title, Urls.page(folder, id)))));
    }
}
