package dev.sitrep.report;

import static dev.sitrep.report.Sample.finding;
import static dev.sitrep.report.Sample.hostile;
import static dev.sitrep.report.Sample.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void saysTheWorstFirst() {
        GateReport report =
                report(finding(Level.WARNING, "b.md", "mild"), finding(Level.ERROR, "incidents/a_b.md", "RCA was due"));
        assertThat(Summary.of(report)).isEqualTo("""
                ## Sitrep: the gate fails

                By the clock of 2026-02-20T00:00Z, deadlines enforced: always.

                1 error, 1 warning in 2 files. Next: nothing is due.

                ### What fails (1)

                | what | where | who |
                |---|---|---|
                | RCA was due | incidents/a&#95;b.md:2 |  |

                ### What does not fail (1)

                | what | where | who |
                |---|---|---|
                | mild | b.md:2 |  |
                """);
    }

    @Test
    void nothingBreaksOut() {
        List<Finding> findings = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            findings.add(hostile(Level.ERROR, disposition));
        }
        Document page = html(Summary.of(report(findings)));

        assertThat(page.select("a, img, script, code, em, strong, del, hr, h1, pre, li"))
                .isEmpty();
        assertThat(page.select("h2")).hasSize(1);
        assertThat(page.select("h3").eachText()).containsExactly("What fails (1)", "Waived (1)");
        for (Element table : page.select("table")) {
            int heads = table.select("th").size();
            assertThat(table.select("tr"))
                    .allSatisfy(row -> assertThat(row.children()).hasSize(heads));
        }
        assertThat(page.expectFirst("td").text()).contains("</script>", "| a | b | `code`", "\\u{1B}[31m");
    }

    @Test
    void staysSmallWithTenThousandFindings() {
        List<Finding> findings = new ArrayList<>();
        String message = "🔥".repeat(10_000);
        for (int i = 0; i < 10_000; i++) {
            findings.add(finding(Level.ERROR, "a" + i + ".md", message));
        }
        assertThat(Summary.of(report(findings)))
                .contains("### What fails (10000)", "\nand 9980 more\n", "| " + "🔥".repeat(300) + "… |")
                .hasSizeLessThan(20_000);
    }

    private static Document html(String markdown) {
        var extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        return Jsoup.parse(HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(markdown)));
    }
}
