package dev.sitrep.view;

import dev.sitrep.model.Incident;
import java.util.stream.Stream;

/** A page for each incident. */
final class IncidentPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        MessageShelf shelf = new MessageShelf(desk);
        return desk.catalog().incidents().stream().map(incident -> plan(desk, shelf, incident));
    }

    private static PagePlan plan(Desk desk, MessageShelf shelf, Incident incident) {
        return new PagePlan(
                Urls.page("incidents", incident.id()),
                "incident",
                Urls.list("history"),
                incident.origin().path(),
                incident.title(),
                prose -> new IncidentPage(desk, shelf, prose).compose(incident));
    }
}
