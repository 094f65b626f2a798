package dev.sitrep.view;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The promises that were not kept, with what explains them or lets them pass. */
final class SlaMissed {
    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;

    SlaMissed(Desk desk, PageProse prose, Parts parts) {
        this.desk = desk;
        this.prose = prose;
        this.parts = parts;
    }

    List<SlaMissedRow> rows(List<Obligation> missed) {
        return missed.stream().map(this::row).toList();
    }

    private SlaMissedRow row(Obligation one) {
        Instant due = Objects.requireNonNull(one.deadline());
        Moment done = one.fulfilled();
        Instant until = done == null ? desk.asOf() : done.instant();
        Breach breach = one.breach();
        Waiver waiver = one.waiver();
        return new SlaMissedRow(
                record(one),
                desk.words().w("promise." + one.kind().key()),
                one.part(),
                one.severity() == null ? null : parts.level(one.severity()),
                parts.tag("promise.state", one.standing()),
                desk.times().of(due),
                one.standing() != State.UNKNOWN && until.isAfter(due)
                        ? desk.times().length(Duration.between(due, until))
                        : null,
                breach == null ? null : prose.inline(breach.why(), breach.origin(), "why"),
                breach == null || breach.see() == null ? null : parts.action(breach.see()),
                waiver == null ? null : prose.inline(waiver.why(), waiver.origin(), "why"),
                waiver == null ? null : parts.party(waiver.approvedBy()),
                waiver == null ? null : desk.times().of(waiver.until()));
    }

    private TextLink record(Obligation one) {
        String url = Urls.page(one.home(), one.record());
        return parts.link(one.record() + title(one), url);
    }

    private String title(Obligation one) {
        String title = desk.index().incident(one.record()).map(Incident::title).orElse(null);
        return title == null || !one.home().equals("incidents") ? "" : " " + title;
    }
}
