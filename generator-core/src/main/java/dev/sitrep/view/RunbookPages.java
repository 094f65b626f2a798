package dev.sitrep.view;

import dev.sitrep.model.Runbook;
import java.util.List;
import java.util.stream.Stream;

/** The runbooks: a list in which one finds the right one in seconds, and a page for each. */
final class RunbookPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<Runbook> runbooks = desk.catalog().runbooks();
        if (runbooks.isEmpty()) {
            return Stream.empty();
        }
        String list = Urls.list("runbooks");
        Rota rota = new Rota(desk);
        RunbookUses uses = new RunbookUses(desk.catalog(), desk.index());
        Stream<PagePlan> overview = Stream.of(new PagePlan(
                list,
                "runbooks",
                list,
                null,
                desk.words().w("nav.runbooks"),
                prose -> new RunbookLists(desk, prose).view()));
        return Stream.concat(
                overview,
                runbooks.stream()
                        .map(r -> new PagePlan(
                                Urls.page("runbooks", r.id()),
                                "runbook",
                                list,
                                r.origin().path(),
                                r.title(),
                                prose -> new RunbookParts(desk, rota, uses, r, prose).view())));
    }
}
