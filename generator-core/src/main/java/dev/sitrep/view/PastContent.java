package dev.sitrep.view;

import dev.sitrep.audience.Projected;
import dev.sitrep.evidence.Evidence;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Runbook;
import dev.sitrep.revision.PastState;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An earlier state of a record as its page shows it, with what surrounds it today. Where promises stood is not told: that was
 * reckoned by another clock.
 *
 * @param title it had then
 * @param composer of the page
 */
record PastContent(String title, Function<PageProse, Object> composer) {
    private static final List<PageFamily> LISTS = List.of(
            new SeverityPages(),
            new ServicePages(),
            new ContactPages(),
            new OnCallPages(),
            new WorkflowPages(),
            new AlertPages());

    /** Null where the record had no page then. */
    static @Nullable PastContent of(Desk today, Archive.Subject subject, PastState state) {
        Supplier<Projected> surroundings = state.surroundings();
        Object record = state.record();
        if (record == null) {
            return null;
        }
        if (surroundings != null) {
            Desk desk = new Desk(
                    surroundings.get(),
                    state.revision().committed(),
                    today.words(),
                    today.markdown(),
                    EditionDesk.NONE,
                    Evidence.none());
            return LISTS.stream()
                    .flatMap(family -> family.pages(desk))
                    .filter(plan -> plan.url().equals(subject.plan().url()))
                    .findFirst()
                    .map(plan -> new PastContent(plan.title(), plan.composer()))
                    .orElse(null);
        }
        Desk desk = today.past(state.revision().committed());
        if (record instanceof Incident r) {
            return new PastContent(
                    r.title(), prose -> new IncidentPage(desk, MessageShelf.empty(desk), prose).compose(r));
        }
        if (record instanceof Postmortem r) {
            return new PastContent(PostmortemPages.title(desk, r), prose -> new PostmortemPage(desk, prose).compose(r));
        }
        if (record instanceof Runbook r) {
            return new PastContent(
                    r.title(),
                    prose -> new RunbookParts(desk, new Rota(today), RunbookUses.none(today.index()), r, prose).view());
        }
        if (record instanceof Maintenance r) {
            return new PastContent(r.title(), prose -> MaintenancePages.compose(desk, r, prose));
        }
        if (record instanceof Drill r) {
            return new PastContent(DrillPages.title(r), prose -> new DrillEntries(desk, r, prose).view());
        }
        return record instanceof Page r ? new PastContent(r.title(), prose -> FreePages.compose(desk, r, prose)) : null;
    }
}
