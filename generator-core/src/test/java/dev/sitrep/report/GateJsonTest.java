package dev.sitrep.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GateJsonTest {
    private static final Instant AS_OF = Instant.parse("2026-02-20T00:00:00Z");

    @Test
    void isAsTheDesignShowsIt() throws IOException {
        Finding warning = finding("contact-placeholder", Level.WARNING, "contacts.yaml", "\"Budi\" has no phone");
        Finding error = new Finding(
                "unknown-service",
                Level.ERROR,
                new Place("incidents/a.md", 14, 11),
                "Layanan ‘api’ tidak dikenal",
                "one of: backend",
                "the services are listed",
                "a",
                "services",
                "daniel",
                Disposition.WAIVED);

        assertThat(text(report("c0ffee", error, warning)))
                .isEqualTo("""
                        {
                          "verdict": "fail",
                          "asOf": "2026-02-20T00:00:00Z",
                          "tree": "c0ffee",
                          "enforce": "always",
                          "findings": [
                            {
                              "rule": "contact-placeholder",
                              "level": "warning",
                              "path": "contacts.yaml",
                              "line": 2,
                              "column": 3,
                              "message": "\\"Budi\\" has no phone",
                              "hint": null,
                              "why": null,
                              "record": null,
                              "field": null,
                              "owner": null,
                              "waived": false,
                              "disposition": "open",
                              "fingerprint": "%s"
                            },
                            {
                              "rule": "unknown-service",
                              "level": "error",
                              "path": "incidents/a.md",
                              "line": 14,
                              "column": 11,
                              "message": "Layanan ‘api’ tidak dikenal",
                              "hint": "one of: backend",
                              "why": "the services are listed",
                              "record": "a",
                              "field": "services",
                              "owner": "daniel",
                              "waived": true,
                              "disposition": "waived",
                              "fingerprint": "%s"
                            }
                          ],
                          "obligations": [],
                          "next": null
                        }
                        """.formatted(warning.fingerprint(), error.fingerprint()));
    }

    @Test
    void saysThatNothingWasLookedAt() throws IOException {
        assertThat(text(GateReport.unseen(Verdict.SKIPPED, AS_OF, "never")))
                .startsWith("{\n  \"verdict\": \"skipped\",\n")
                .contains("\"tree\": null")
                .contains("\"findings\": []");
    }

    @Test
    void staysJsonWhateverTheContent() throws IOException {
        String hostile = "\u0000\u001b[31m\ud800 \u2028 \u202e </script>\n\"\\";
        String text = text(report(null, finding("x", Level.ERROR, hostile, hostile)));
        assertThat(JsonMapper.shared().readTree(text).at("/findings/0/message").asString())
                .isEqualTo(hostile.replace('\ud800', '?'));
    }

    private static Finding finding(String rule, Level level, String path, String message) {
        return new Finding(rule, level, new Place(path, 2, 3), message, null, null, null, null, null, Disposition.OPEN);
    }

    private static GateReport report(@Nullable String tree, Finding... findings) {
        return new GateReport(Verdict.FAIL, AS_OF, tree, "always", List.of(findings), List.of(), null, Policy.NONE, "");
    }

    private static String text(GateReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GateJson.write(report, out);
        return out.toString(UTF_8);
    }
}
