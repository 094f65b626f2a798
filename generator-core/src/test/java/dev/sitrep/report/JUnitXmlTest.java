package dev.sitrep.report;

import static dev.sitrep.report.Sample.finding;
import static dev.sitrep.report.Sample.hostile;
import static dev.sitrep.report.Sample.report;
import static dev.sitrep.report.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitXmlTest {
    @Test
    void hasATestForEachRuleAndRecord() throws Exception {
        GateReport report = report(
                finding(Level.ERROR, "incidents/2026/INC-1.md", "one"),
                finding(Level.ERROR, "incidents/2026/INC-1.md", "two"),
                finding(Level.WARNING, "contacts.yaml", "mild"),
                finding(Level.ERROR, "postmortems/x.md", "passed over", Disposition.WAIVED));

        assertThat(text(JUnitXml::write, report)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="sitrep">
                  <testsuite name="contacts" tests="1" failures="0" errors="0" skipped="0">
                    <testcase name="some-rule" classname="contacts.contacts" file="contacts.yaml">
                      <system-out>
                contacts.yaml:2:3: warning: [some-rule] mild
                </system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="incidents" tests="1" failures="1" errors="0" skipped="0">
                    <testcase name="some-rule" classname="incidents.2026_INC-1" file="incidents/2026/INC-1.md">
                      <failure message="one" type="some-rule">
                incidents/2026/INC-1.md:2:3: error: [some-rule] one
                incidents/2026/INC-1.md:2:3: error: [some-rule] two
                </failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="postmortems" tests="1" failures="0" errors="0" skipped="1">
                    <testcase name="some-rule" classname="postmortems.x" file="postmortems/x.md">
                      <skipped message="waived"/>
                      <system-out>
                postmortems/x.md:2:3: error: [some-rule] passed over
                </system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="rules" tests="1" failures="0" errors="0" skipped="0">
                    <testcase name="other-rule" classname="sitrep.rules"/>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void isXmlWhateverTheContent() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            findings.add(hostile(Level.ERROR, disposition));
        }
        Element failure = (Element)
                parsed(report(findings)).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message"))
                .startsWith("\\u{0}\\u{1B}[31m")
                .contains("]]> </script> <img src=x onerror=alert(1)>", "::error file=x::y");
        assertThat(failure.getTextContent()).contains("why: ", "hint: ").doesNotContain("\u001b", "\uFFFE");
    }

    @Test
    void countsWhatItHolds() throws Exception {
        NodeList suites = parsed(report(
                        finding(Level.ERROR, "a/x.md", "one"),
                        finding(Level.ERROR, "a/y.md", "two"),
                        finding(Level.ERROR, "a/z.md", "old", Disposition.BASELINE),
                        finding(Level.ERROR, "a/w.md", "later", Disposition.NOT_ENFORCED)))
                .getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
        assertThat(((Element) suites.item(0)).getAttribute("failures")).isEqualTo("2");
    }

    @Test
    void isNeverEmpty() throws Exception {
        assertThat(parsed(report()).getElementsByTagName("testcase").getLength())
                .isEqualTo(2);
        assertThat(text(JUnitXml::write, GateReport.unseen(Verdict.SKIPPED, Sample.AS_OF, "always")))
                .contains("<testcase name=\"check\" classname=\"sitrep.gate\">", "<skipped ");
        assertThat(text(JUnitXml::write, GateReport.unseen(Verdict.ERROR, Sample.AS_OF, "always")))
                .contains("errors=\"1\"", "<error ");
    }

    private static String count(Element suite, String name) {
        return Integer.toString(suite.getElementsByTagName(name).getLength());
    }

    private static Document parsed(GateReport report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(JUnitXml::write, report))));
    }
}
