package dev.sitrep.view;

import dev.sitrep.deadline.Compliance;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every promise in a row, in English and UTC as all machine-readable output is. */
final class ObligationSheet implements Sheet {
    private static final List<String> HEADER = List.of(
            "record",
            "kind",
            "part",
            "severity",
            "services",
            "owner",
            "anchor",
            "deadline",
            "fulfilled",
            "state",
            "missed",
            "late_minutes",
            "explanation",
            "waiver",
            "waived_until",
            "approved_by",
            "working",
            "policy",
            "source");

    private final Desk desk;
    private final Obligations obligations;

    ObligationSheet(Desk desk, Obligations obligations) {
        this.desk = desk;
        this.obligations = obligations;
    }

    @Override
    public String url() {
        return SlaPages.OBLIGATIONS;
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void each(Consumer<List<String>> visitor) {
        obligations.each(one -> visitor.accept(row(one)));
    }

    private List<String> row(Obligation one) {
        boolean missed = Compliance.of(one).missed() > 0;
        return List.of(
                one.record(),
                one.kind().key(),
                text(one.part()),
                text(one.severity()),
                services(one),
                text(one.owner()),
                text(one.anchor()),
                text(one.deadline()),
                text(one.fulfilled()),
                one.state().key(),
                missed ? "yes" : "no",
                missed ? late(one) : "",
                one.breach() == null ? "" : one.breach().why(),
                one.waiver() == null ? "" : one.waiver().why(),
                one.waiver() == null ? "" : text(one.waiver().until()),
                one.waiver() == null ? "" : one.waiver().approvedBy(),
                one.working().text(),
                one.policy().toString(),
                one.source().toString());
    }

    private String services(Obligation one) {
        return one.home().equals("incidents")
                ? desk.index()
                        .incident(one.record())
                        .map(Incident::services)
                        .map(services -> String.join(" ", services.keySet()))
                        .orElse("")
                : "";
    }

    /** Whole minutes from the deadline to when it was done, or to the clock. */
    private String late(Obligation one) {
        Instant deadline = one.deadline();
        Moment done = one.fulfilled();
        Instant until = done == null ? desk.asOf() : done.instant();
        return deadline == null || until.isBefore(deadline)
                ? ""
                : String.valueOf(Duration.between(deadline, until).toMinutes());
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String text(@Nullable Moment moment) {
        return moment == null ? "" : text(moment.date() == null ? moment.instant() : moment.date());
    }
}
