package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.format.JsonOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** GitLab's code quality report: what is open, and nothing that is let pass. */
final class CodeQuality {
    private final JsonOut json;
    private final String folder;
    private final Map<String, Integer> seen = new HashMap<>();

    private CodeQuality(JsonOut json, String folder) {
        this.json = json;
        this.folder = folder;
    }

    static void write(GateReport report, OutputStream out) throws IOException {
        List<Finding> open = report.findings().stream().filter(Finding::open).toList();
        JsonOut.write(out, json -> {
            CodeQuality quality = new CodeQuality(json, report.folder());
            json.array(open, finding -> json.object(() -> quality.issue(finding)));
        });
    }

    private void issue(Finding finding) {
        json.text("description", String.join("; ", Advice.lines(finding)));
        json.text("check_name", finding.rule());
        json.text("fingerprint", unique(finding.fingerprint()));
        json.text("severity", finding.level() == Level.ERROR ? "critical" : "minor");
        json.object("location", () -> {
            json.text("path", folder + finding.place().path());
            json.object("lines", () -> json.number("begin", finding.place().line()));
        });
    }

    /** GitLab shows only one of several that have the same fingerprint. */
    private String unique(String fingerprint) {
        int count = seen.merge(fingerprint, 1, Integer::sum);
        return count == 1 ? fingerprint : fingerprint + "-" + count;
    }
}
