package dev.sitrep.report;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Share;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.deadline.Week;
import dev.sitrep.format.JsonOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code deadlines.json}: what is owed, as other programs read it. Its schema is {@code deadlines.schema.json}. */
public final class DeadlinesJson {
    private final JsonOut json;

    private DeadlinesJson(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes it.
     *
     * @param owner whose obligations alone it holds; null for all
     * @param next when the gate turns red, for whomever
     * @throws IOException when {@code out} fails
     */
    public static void write(Agenda agenda, @Nullable String owner, @Nullable TurnsRed next, OutputStream out)
            throws IOException {
        JsonOut.write(out, json -> json.object(() -> new DeadlinesJson(json).agenda(agenda, owner, next)));
    }

    private void agenda(Agenda agenda, @Nullable String owner, @Nullable TurnsRed next) {
        json.text("asOf", agenda.asOf());
        json.text("zone", agenda.zone().getId());
        json.text("horizon", agenda.horizon());
        json.text("owner", owner);
        obligations("overdue", agenda.overdue());
        obligations("grace", agenda.grace());
        obligations("unanswered", agenda.unanswered());
        obligations("due", agenda.due());
        obligations("later", agenda.later());
        obligations("waived", agenda.waived());
        json.array("byOwner", agenda.shares(), share -> json.object(() -> share(share)));
        json.array("forecast", agenda.weeks(), week -> json.object(() -> week(week)));
        ObligationJson.next(json, next);
    }

    private void obligations(String name, List<Obligation> obligations) {
        json.array(name, obligations, o -> json.object(() -> ObligationJson.fill(json, o)));
    }

    private void share(Share share) {
        json.text("owner", share.owner());
        json.number("overdue", share.overdue());
        json.number("grace", share.grace());
        json.number("unanswered", share.unanswered());
        json.number("due", share.due());
        Obligation next = share.next();
        json.text("next", next == null ? null : next.deadline());
    }

    private void week(Week week) {
        json.text("from", week.from());
        json.text("to", week.to());
        json.number("due", week.count());
        json.object("kinds", () -> week.kinds().forEach((kind, count) -> json.number(kind.key(), count)));
    }
}
