package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.format.JsonOut;
import java.io.IOException;
import java.io.OutputStream;

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
        json.array("obligations", report.obligations(), o -> json.object(() -> ObligationJson.fill(json, o)));
        ObligationJson.next(json, report.next());
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
}
