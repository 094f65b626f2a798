package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.finding.Place;
import dev.sitrep.format.JsonOut;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Obligations as the reports for other programs have them. */
final class ObligationJson {
    private ObligationJson() {}

    /** Fills an object with an obligation. */
    static void fill(JsonOut json, Obligation obligation) {
        json.text("record", obligation.record());
        json.text("kind", obligation.kind().key());
        json.text("target", obligation.target());
        json.text("severity", obligation.severity());
        json.text("owner", obligation.owner());
        json.text("anchor", obligation.anchor());
        json.text("deadline", obligation.deadline());
        json.text("fulfilled", time(obligation.fulfilled()));
        json.text("state", obligation.state().key());
        json.flag("explained", obligation.explained());
        Waiver waiver = obligation.waiver();
        if (waiver == null) {
            json.nothing("waiver");
        } else {
            json.object("waiver", () -> fill(json, waiver));
        }
        json.text("working", obligation.working().text());
        json.text("policy", line(obligation.policy()));
        json.text("source", line(obligation.source()));
    }

    /** When the gate turns red next, or that it does not. */
    static void next(JsonOut json, @Nullable TurnsRed next) {
        if (next == null) {
            json.nothing("next");
            return;
        }
        json.object("next", () -> {
            json.text("at", next.at());
            json.text("record", next.record());
            json.text("kind", next.kind().key());
            json.text("target", next.target());
            json.text("owner", next.owner());
            json.text("waiver", next.waiver());
        });
    }

    private static void fill(JsonOut json, Waiver waiver) {
        json.text("id", waiver.id());
        json.text("why", waiver.why());
        json.text("approvedBy", waiver.approvedBy());
        json.text("until", time(waiver.until()));
        json.text("source", line(waiver.origin().place()));
    }

    /** A date alone stays one: its time of day was never said. */
    private static @Nullable Object time(@Nullable Moment moment) {
        return moment == null ? null : moment.date() == null ? moment.instant() : moment.date();
    }

    private static String line(Place place) {
        return place.path() + ":" + place.line();
    }
}
