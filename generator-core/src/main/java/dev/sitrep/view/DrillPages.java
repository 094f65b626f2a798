package dev.sitrep.view;

import dev.sitrep.model.Drill;
import java.util.List;
import java.util.stream.Stream;

/** The drills: a list with the last results, and a page for each with its plan. */
final class DrillPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<Drill> drills = desk.catalog().drills();
        if (drills.isEmpty()) {
            return Stream.empty();
        }
        String list = Urls.list("drills");
        Stream<PagePlan> overview = Stream.of(new PagePlan(
                list,
                "drills",
                list,
                null,
                desk.words().w("nav.drills"),
                prose -> new DrillsView(drills.stream()
                        .map(d -> new DrillEntries(desk, d, prose).row())
                        .toList())));
        return Stream.concat(
                overview,
                drills.stream()
                        .map(d -> new PagePlan(
                                Urls.page("drills", d.id()),
                                "drill",
                                list,
                                d.origin().path(),
                                title(d),
                                prose -> new DrillEntries(desk, d, prose).view())));
    }

    static String title(Drill drill) {
        return drill.title() == null ? drill.id() : drill.title();
    }
}
