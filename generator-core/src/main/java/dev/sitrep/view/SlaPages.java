package dev.sitrep.view;

import dev.sitrep.deadline.Obligations;
import java.util.List;
import java.util.stream.Stream;

/** How promises were kept, for the audience that sees all that they are reckoned from; and the same as files. */
final class SlaPages implements PageFamily {
    static final String OBLIGATIONS = "sla/obligations.csv";
    static final String INCIDENTS = "sla/incidents.csv";

    private static final String URL = Urls.list("sla");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Obligations obligations = desk.obligations();
        if (obligations == null || nothing(desk)) {
            return Stream.empty();
        }
        return Stream.of(new PagePlan(
                URL,
                "sla",
                URL,
                null,
                desk.words().w("sla.title"),
                prose -> new SlaPage(desk, obligations, prose).compose()));
    }

    /** The files beside the page, where there is one. */
    static List<Sheet> sheets(Desk desk) {
        Obligations obligations = desk.obligations();
        return obligations == null || nothing(desk)
                ? List.of()
                : List.of(new ObligationSheet(desk, obligations), new IncidentSheet(desk, obligations));
    }

    private static boolean nothing(Desk desk) {
        return desk.catalog().incidents().isEmpty()
                && desk.catalog().severities().levels().isEmpty();
    }
}
