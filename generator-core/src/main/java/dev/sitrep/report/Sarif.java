package dev.sitrep.report;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.format.JsonOut;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0, as code scanning reads it. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final GateReport report;
    private final JsonOut json;
    private final Pardons pardons;
    private final boolean baseline;
    private final Map<String, Integer> rules = new HashMap<>();

    private Sarif(GateReport report, JsonOut json) {
        this.report = report;
        this.json = json;
        this.pardons = new Pardons(report);
        this.baseline = report.findings().stream().anyMatch(f -> f.disposition() == Disposition.BASELINE);
        report.policy().rules().forEach(rule -> rules.put(rule.id(), rules.size()));
    }

    static void write(GateReport report, OutputStream out) throws IOException {
        JsonOut.write(out, json -> json.object(new Sarif(report, json)::log));
    }

    private void log() {
        json.text("$schema", SCHEMA);
        json.text("version", "2.1.0");
        json.array("runs", List.of(report), run -> json.object(this::run));
    }

    private void run() {
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "Sitrep");
                    json.array("rules", report.policy().rules(), rule -> json.object(() -> rule(rule)));
                }));
        boolean looked = report.verdict() == Verdict.PASS || report.verdict() == Verdict.FAIL;
        json.array("invocations", List.of(looked), ran -> json.object(() -> json.flag("executionSuccessful", ran)));
        json.text("columnKind", "unicodeCodePoints");
        // An empty list would say that all is well, and close what is open.
        if (looked) {
            json.array("results", report.findings(), finding -> json.object(() -> result(finding)));
        }
        json.object("properties", () -> {
            json.text("verdict", report.verdict().key());
            json.text("asOf", report.asOf());
            json.text("tree", report.tree());
            json.text("enforce", report.enforce());
        });
    }

    private void rule(RuleInfo rule) {
        json.text("id", rule.id());
        json.object("shortDescription", () -> json.text("text", rule.summary()));
        json.object("fullDescription", () -> json.text("text", rule.summary()));
        // GitHub shows no result of a rule without help.
        json.object(
                "help",
                () -> json.text(
                        "text",
                        "Sitrep's guide says on its page rules/" + rule.id()
                                + " why, shows what is bad and good, and how to waive it."));
        json.object("defaultConfiguration", () -> json.text("level", level(rule.level())));
    }

    private void result(Finding finding) {
        json.text("ruleId", finding.rule());
        Integer index = rules.get(finding.rule());
        if (index != null) {
            json.number("ruleIndex", index);
        }
        json.text("level", finding.disposition() == Disposition.NOT_ENFORCED ? "note" : level(finding.level()));
        json.object("message", () -> json.text("text", String.join("\n", Advice.lines(finding))));
        json.array("locations", List.of(finding), at -> json.object(() -> location(at)));
        json.object("partialFingerprints", () -> json.text("sitrep/v1", finding.fingerprint()));
        if (baseline) {
            json.text("baselineState", finding.disposition() == Disposition.BASELINE ? "unchanged" : "new");
        }
        if (finding.waived()) {
            json.array("suppressions", List.of(finding), waived -> json.object(() -> suppression(waived)));
        }
        json.object("properties", () -> {
            json.text("disposition", finding.disposition().key());
            json.text("record", finding.record());
            json.text("field", finding.field());
            json.text("owner", finding.owner());
        });
    }

    private void location(Finding finding) {
        json.object("physicalLocation", () -> {
            json.object(
                    "artifactLocation",
                    () -> json.text(
                            "uri", Uri.of(report.folder() + finding.place().path())));
            json.object("region", () -> {
                json.number("startLine", finding.place().line());
                json.number("startColumn", finding.place().column());
            });
        });
    }

    private void suppression(Finding finding) {
        Waiver waiver = pardons.of(finding);
        json.text("kind", "external");
        json.text("status", "accepted");
        if (waiver != null) {
            json.text("justification", Visible.of(waiver.why()));
        }
    }

    private static String level(Level level) {
        return level == Level.OFF ? "none" : level.key();
    }
}
