package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** {@code gate.json}, the report that other programs read. Its schema is {@code gate.schema.json}. */
final class GateJson {
    private final JsonOut json;

    private GateJson(JsonOut json) {
        this.json = json;
    }

    /** Streams the report: a site may owe a hundred thousand things. */
    static void write(GateReport report, OutputStream out) throws IOException {
        JsonOut.write(out, json -> json.object(() -> new GateJson(json).report(report)));
    }

    private void report(GateReport report) {
        json.text("verdict", report.verdict().key());
        json.text("asOf", report.asOf());
        json.text("tree", report.tree());
        json.text("enforce", report.enforce());
        json.array("findings", report.findings(), f -> json.object(() -> finding(f)));
        json.array("obligations", report.obligations(), o -> json.object(() -> obligation(o)));
        TurnsRed next = report.next();
        if (next == null) {
            json.nothing("next");
        } else {
            json.object("next", () -> next(next));
        }
    }

    private void finding(Finding finding) {
        json.text("rule", finding.rule());
        json.text("level", finding.level().key());
        json.text("path", finding.place().path());
        json.number("line", finding.place().line());
        json.number("column", finding.place().column());
        json.text("message", finding.message());
        json.text("hint", finding.hint());
        json.text("why", finding.why());
        json.text("record", finding.record());
        json.text("field", finding.field());
        json.text("owner", finding.owner());
        json.flag("waived", finding.waived());
        json.text("disposition", finding.disposition().key());
        json.text("fingerprint", finding.fingerprint());
    }

    private void obligation(Obligation obligation) {
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
            json.object("waiver", () -> waiver(waiver));
        }
        json.text("working", obligation.working().text());
        json.text("policy", line(obligation.policy()));
        json.text("source", line(obligation.source()));
    }

    private void waiver(Waiver waiver) {
        json.text("id", waiver.id());
        json.text("why", waiver.why());
        json.text("approvedBy", waiver.approvedBy());
        json.text("until", time(waiver.until()));
        json.text("source", line(waiver.origin().place()));
    }

    private void next(TurnsRed next) {
        json.text("at", next.at());
        json.text("record", next.record());
        json.text("kind", next.kind().key());
        json.text("target", next.target());
        json.text("owner", next.owner());
        json.text("waiver", next.waiver());
    }

    /** A date alone stays one: its time of day was never said. */
    private static @Nullable Object time(@Nullable Moment moment) {
        return moment == null ? null : moment.date() == null ? moment.instant() : moment.date();
    }

    private static String line(Place place) {
        return place.path() + ":" + place.line();
    }
}
