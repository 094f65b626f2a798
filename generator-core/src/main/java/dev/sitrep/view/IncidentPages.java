package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.model.Incident;
import java.util.stream.Stream;

/** A page for each incident. */
final class IncidentPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        return desk.catalog().incidents().stream()
                .map(incident -> new PagePlan(
                        Urls.page("incidents", incident.id()),
                        "incident",
                        Urls.list("history"),
                        incident.origin().path(),
                        incident.title(),
                        prose -> compose(desk, incident, prose)));
    }

    private static IncidentView compose(Desk desk, Incident incident, PageProse prose) {
        Parts parts = new Parts(desk);
        Document body = prose.document(incident.body());
        return new IncidentView(parts.row(incident, prose), body.html());
    }
}
