package dev.sitrep.report;

import static dev.sitrep.report.Sample.finding;
import static dev.sitrep.report.Sample.hostile;
import static dev.sitrep.report.Sample.report;
import static dev.sitrep.report.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Level;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
    @Test
    void isValidBySchemaWhateverTheContent() throws IOException {
        SchemaCheck schema = SchemaCheck.ofDraft4(
                Files.readString(SharedData.path("data/corpora/sarif/sarif-2.1/schema/sarif-schema-2.1.0.json")));

        for (Disposition disposition : Disposition.values()) {
            for (Level level : List.of(Level.ERROR, Level.WARNING)) {
                String log = text(Sarif::write, report(hostile(level, disposition)));
                assertThat(schema.complaints(log)).as(log).isEmpty();
            }
        }
        assertThat(schema.complaints(text(Sarif::write, report()))).isEmpty();
        for (Verdict verdict : List.of(Verdict.ERROR, Verdict.SKIPPED)) {
            String log = text(Sarif::write, GateReport.unseen(verdict, Sample.AS_OF, "always"));
            assertThat(schema.complaints(log)).isEmpty();
            assertThat(log).contains("\"executionSuccessful\": false").doesNotContain("\"results\"");
        }
        assertThat(schema.complaints(text(Sarif::write, report()).replace("2.1.0", "2.0.0")))
                .isNotEmpty();
    }

    @Test
    void showsLettersThatATerminalObeysByTheirNumber() throws IOException {
        JsonNode result =
                results(report(hostile(Level.ERROR, Disposition.OPEN))).get(0);
        assertThat(result.at("/message/text").asString())
                .contains("\\u{1B}[31m", "\\u{202E}evil")
                .doesNotContain("\u001b", "\u202e", "\u2028");
    }

    @Test
    void leadsToTheFileByAUriBelowTheRepository() throws IOException {
        GateReport report = report(finding(Level.ERROR, "incidents/a: b#c é🔥%.md", "wrong"));
        GateReport below = new GateReport(
                report.verdict(),
                report.asOf(),
                report.tree(),
                report.enforce(),
                report.findings(),
                report.obligations(),
                null,
                report.policy(),
                "docs/status/");

        String uri = results(below)
                .at("/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();

        assertThat(uri).isEqualTo("docs/status/incidents/a%3A%20b%23c%20%C3%A9%F0%9F%94%A5%25.md");
        assertThat(URI.create(uri).getPath()).isEqualTo("docs/status/incidents/a: b#c é🔥%.md");
    }

    @Test
    void saysWhatCountsAndWhatDoesNot() throws IOException {
        JsonNode results = results(report(
                finding(Level.ERROR, "a.md", "open"),
                finding(Level.ERROR, "a.md", "not enforced", Disposition.NOT_ENFORCED),
                finding(Level.WARNING, "a.md", "waived", Disposition.WAIVED),
                finding(Level.ERROR, "a.md", "old", Disposition.BASELINE)));

        assertThat(results.valueStream().map(r -> r.at("/level").asString()))
                .containsExactly("error", "note", "warning", "error");
        assertThat(results.valueStream().map(r -> r.at("/baselineState").asString()))
                .containsExactly("new", "new", "new", "unchanged");
        assertThat(results.valueStream().map(r -> r.at("/suppressions/0/kind").asString("")))
                .containsExactly("", "", "external", "");
        assertThat(results.valueStream().map(r -> r.at("/ruleIndex").asInt())).containsOnly(1);
    }

    private static JsonNode results(GateReport report) throws IOException {
        return JsonMapper.shared().readTree(text(Sarif::write, report)).at("/runs/0/results");
    }
}
