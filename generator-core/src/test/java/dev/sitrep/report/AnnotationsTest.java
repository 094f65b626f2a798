package dev.sitrep.report;

import static dev.sitrep.report.Sample.finding;
import static dev.sitrep.report.Sample.hostile;
import static dev.sitrep.report.Sample.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    @Test
    void escapesAsGitHubUnescapes() {
        Finding finding = new Finding(
                "some-rule",
                Level.ERROR,
                new Place("a,b:c%.md", 7, 5),
                "50% of it, it's: wrong",
                "mend it",
                "P1 says so",
                null,
                null,
                "daniel",
                Disposition.OPEN);
        assertThat(Annotations.lines(report(finding)))
                .containsExactly("::error file=a%2Cb%3Ac%25.md,line=7,col=5,title=some-rule::50%25 of it, it's: wrong"
                        + "%0Awhy: P1 says so%0Awho: daniel%0Ahint: mend it");
    }

    @Test
    void isOneLineWhateverTheContent() {
        assertThat(Annotations.lines(report(hostile(Level.ERROR, Disposition.OPEN))))
                .singleElement()
                .asString()
                .startsWith("::error file=%3A%3Aerror%3A%3Aa b%2Cc%3Ad%25")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    }

    @Test
    void showsTheTenWorstOfEachLevel() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            findings.add(finding(Level.WARNING, "w" + i + ".md", "mild"));
            findings.add(finding(Level.ERROR, "e" + i + ".md", "bad"));
            findings.add(finding(Level.ERROR, "a" + i + ".md", "waived", Disposition.WAIVED));
        }
        List<String> lines = Annotations.lines(report(findings));
        assertThat(lines).hasSize(20);
        assertThat(lines.get(0)).startsWith("::error file=e10.md,");
        assertThat(lines.get(9)).startsWith("::error file=e19.md,");
        assertThat(lines.get(10)).startsWith("::warning file=w10.md,");
    }
}
