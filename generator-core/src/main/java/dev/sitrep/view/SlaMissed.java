package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The promises that were not kept, with what explains them or lets them pass. */
final class SlaMissed {
    private final Desk desk;
    private final Parts parts;
    private final PromiseNames names;
    private final PromisePlaces places;
    private final PromiseRows rows;

    SlaMissed(Desk desk, PageProse prose, Parts parts) {
        this.desk = desk;
        this.parts = parts;
        this.names = new PromiseNames(desk);
        this.places = new PromisePlaces(desk, prose);
        this.rows = PromiseRows.ofMany(desk, prose);
    }

    List<SlaMissedRow> rows(List<Obligation> missed) {
        return missed.stream().map(this::row).toList();
    }

    private SlaMissedRow row(Obligation one) {
        Instant due = Objects.requireNonNull(one.deadline());
        Moment done = one.fulfilled();
        Instant until = done == null ? desk.asOf() : done.instant();
        return new SlaMissedRow(
                places.record(one),
                names.of(one),
                one.kind() == Kind.UPDATE ? one.part() : null,
                one.severity() == null ? null : parts.level(one.severity()),
                parts.tag("promise.state", one.standing()),
                desk.times().of(due),
                one.standing() != State.UNKNOWN && until.isAfter(due)
                        ? desk.times().length(Duration.between(due, until))
                        : null,
                rows.breach(one),
                rows.waiver(one));
    }
}
