package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Cadence;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Routine;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Work that recurs: how often, whose, and when it was done. */
final class RoutineRows {
    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;
    private final Reviews reviews;

    RoutineRows(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.reviews = new Reviews(desk);
    }

    List<MaintenancesView.RoutineRow> rows() {
        Anchors anchors = new Anchors();
        return desk.catalog().routine().routine().stream()
                .map(r -> row(r, anchors.of(r.id())))
                .toList();
    }

    private MaintenancesView.RoutineRow row(Routine r, String anchor) {
        List<Moment> done = r.done().stream().sorted(Comparator.reverseOrder()).toList();
        Moment last = done.isEmpty() ? null : done.get(0);
        Obligation owed = desk.owed().only(Kind.ROUTINE, "routine", r.id());
        return new MaintenancesView.RoutineRow(
                anchor,
                Objects.requireNonNullElse(prose.inline(r.what(), r.origin(), "what"), ""),
                every(r),
                r.automatic(),
                r.owner() == null ? null : parts.party(r.owner()),
                r.runbook() == null ? null : parts.runbook(r.runbook()),
                desk.times().of(last),
                done.stream()
                        .skip(1)
                        .map(desk.times()::of)
                        .filter(Objects::nonNull)
                        .toList(),
                reviews.state(owed),
                reviews.live(owed, prose),
                parts.breaches(r.breaches(), prose),
                prose.inline(r.note(), r.origin(), "note"));
    }

    private @Nullable String every(Routine r) {
        Cadence every = r.every();
        return every == null ? r.on() : new Cadences(desk).phrase(every);
    }
}
