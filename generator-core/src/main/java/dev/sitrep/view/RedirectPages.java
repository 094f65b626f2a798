package dev.sitrep.view;

import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Service;
import dev.sitrep.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** For each id that a record once had, or that a service or severity also goes by, a page that leads on to it. */
final class RedirectPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        return Stream.of(
                        desk.catalog().incidents().stream()
                                .flatMap(r -> moved("incidents", "history", r.formerIds(), r.id(), r.title())),
                        desk.catalog().postmortems().stream().flatMap(r -> postmortem(desk, r)),
                        desk.catalog().services().groups().stream()
                                .flatMap(group -> group.services().stream())
                                .flatMap(RedirectPages::service),
                        desk.catalog().severities().levels().stream().flatMap(RedirectPages::severity),
                        desk.catalog().runbooks().stream()
                                .flatMap(r -> moved("runbooks", "runbooks", r.formerIds(), r.id(), r.title())),
                        desk.catalog().maintenance().stream()
                                .flatMap(r -> moved("maintenance", "maintenance", r.formerIds(), r.id(), r.title())),
                        desk.catalog().pages().stream()
                                .flatMap(r -> moved("pages", "pages", r.formerIds(), r.id(), r.title())))
                .flatMap(pages -> pages);
    }

    /** A postmortem goes by the id of its incident, and moves with it. */
    private static Stream<PagePlan> postmortem(Desk desk, Postmortem postmortem) {
        Stream<String> ofIncident =
                desk.index().incident(postmortem.id()).stream().flatMap(incident -> incident.formerIds().stream());
        List<String> former = Stream.concat(postmortem.formerIds().stream(), ofIncident)
                .distinct()
                .toList();
        return moved("postmortems", "postmortems", former, postmortem.id(), PostmortemPages.title(desk, postmortem));
    }

    private static Stream<PagePlan> service(Service service) {
        return Stream.concat(
                moved("services", "services", service.aliases(), service.id(), service.name()),
                moved("history/service", "history", service.aliases(), service.id(), service.name()));
    }

    private static Stream<PagePlan> severity(Severity level) {
        String title = level.name() == null ? level.id() : level.id() + " " + level.name();
        return moved("history/severity", "history", level.aliases(), level.id(), title);
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
