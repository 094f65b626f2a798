package dev.sitrep.report;

import static dev.sitrep.report.Sample.finding;
import static dev.sitrep.report.Sample.hostile;
import static dev.sitrep.report.Sample.report;
import static dev.sitrep.report.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeQualityTest {
    @Test
    void isAsGitLabReadsIt() throws IOException {
        Finding error = finding(Level.ERROR, "a.md", "wrong");
        assertThat(text(CodeQuality::write, report(error))).isEqualTo("""
                [
                  {
                    "description": "wrong",
                    "check_name": "some-rule",
                    "fingerprint": "%s",
                    "severity": "critical",
                    "location": {
                      "path": "a.md",
                      "lines": {
                        "begin": 2
                      }
                    }
                  }
                ]
                """.formatted(error.fingerprint()));
        assertThat(text(CodeQuality::write, report())).isEqualTo("[]\n");
    }

    @Test
    void holdsOnlyWhatIsOpen() throws IOException {
        GateReport report = report(
                finding(Level.WARNING, "a.md", "mild"),
                hostile(Level.ERROR, Disposition.WAIVED),
                hostile(Level.ERROR, Disposition.BASELINE),
                hostile(Level.ERROR, Disposition.NOT_ENFORCED));
        JsonNode issues = JsonMapper.shared().readTree(text(CodeQuality::write, report));
        assertThat(issues.size()).isEqualTo(1);
        assertThat(issues.at("/0/severity").asString()).isEqualTo("minor");
    }

    @Test
    void givesTenThousandFindingsAFingerprintEach() throws IOException {
        GateReport report = report(Collections.nCopies(10_000, hostile(Level.ERROR, Disposition.OPEN)));
        JsonNode issues = JsonMapper.shared().readTree(text(CodeQuality::write, report));
        assertThat(issues.valueStream().map(i -> i.at("/fingerprint").asString()))
                .hasSize(10_000)
                .doesNotHaveDuplicates();
    }
}
