package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.format.XmlOut;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The findings as build servers show tests: one for each rule and record that has any, and one for each rule that has none. */
final class JUnitXml {
    private final GateReport report;
    private final XmlOut xml;
    private final Pardons pardons;

    private JUnitXml(GateReport report, XmlOut xml) {
        this.report = report;
        this.xml = xml;
        this.pardons = new Pardons(report);
    }

    static void write(GateReport report, OutputStream out) throws IOException {
        XmlOut.write(out, xml -> new JUnitXml(report, xml).suites());
    }

    private void suites() throws XMLStreamException {
        xml.element(
                "testsuites",
                () -> {
                    if (report.verdict() == Verdict.ERROR || report.verdict() == Verdict.SKIPPED) {
                        unseen();
                    } else {
                        for (Map.Entry<String, List<TestCase>> suite :
                                TestCases.of(report.findings()).entrySet()) {
                            suite(suite.getKey(), suite.getValue());
                        }
                        silent(TestCases.silent(report));
                    }
                },
                "name",
                "sitrep");
    }

    private void unseen() throws XMLStreamException {
        boolean error = report.verdict() == Verdict.ERROR;
        xml.element(
                "testsuite",
                () -> xml.element(
                        "testcase",
                        () -> xml.empty(
                                error ? "error" : "skipped",
                                "message",
                                error ? "the gate could not look: see the log of the build" : "sitrep.skip is set"),
                        "name",
                        "check",
                        "classname",
                        "sitrep.gate"),
                attributes("gate", 1, 0, error ? 1 : 0, error ? 0 : 1));
    }

    private void suite(String name, List<TestCase> tests) throws XMLStreamException {
        int failures = (int) tests.stream().filter(this::fails).count();
        int skipped = (int) tests.stream().filter(TestCase::skipped).count();
        xml.element(
                "testsuite",
                () -> {
                    for (TestCase test : tests) {
                        test(test);
                    }
                },
                attributes(name, tests.size(), failures, 0, skipped));
    }

    private void test(TestCase test) throws XMLStreamException {
        xml.element(
                "testcase",
                () -> outcome(test),
                "name",
                test.rule(),
                "classname",
                Visible.of(test.className()),
                "file",
                Visible.of(report.folder() + test.file()));
    }

    private void outcome(TestCase test) throws XMLStreamException {
        StringBuilder text = new StringBuilder("\n");
        test.findings().forEach(finding -> text.append(shown(finding)));
        Finding first = test.findings().get(0);
        String message = Visible.of(first.message());
        if (fails(test)) {
            xml.text("failure", text.toString(), "message", message, "type", test.rule());
        } else if (test.skipped()) {
            xml.empty("skipped", "message", pardon(first));
            xml.text("system-out", text.toString());
        } else {
            xml.text("system-out", text.toString());
        }
    }

    private String pardon(Finding finding) {
        if (!finding.waived()) {
            return "in the baseline";
        }
        Waiver waiver = pardons.of(finding);
        return waiver == null ? "waived" : "waived: " + Visible.of(waiver.why());
    }

    private static String shown(Finding finding) {
        return Visible.of(finding.place().toString()) + ": " + finding.level().key() + ": [" + finding.rule() + "] "
                + String.join("\n  ", Advice.lines(finding)) + "\n";
    }

    private void silent(List<RuleInfo> rules) throws XMLStreamException {
        xml.element(
                "testsuite",
                () -> {
                    for (RuleInfo rule : rules) {
                        xml.empty("testcase", "name", rule.id(), "classname", "sitrep.rules");
                    }
                },
                attributes("rules", rules.size(), 0, 0, 0));
    }

    private boolean fails(TestCase test) {
        return test.findings().stream().anyMatch(report.policy()::failedBy);
    }

    private static String[] attributes(String name, int tests, int failures, int errors, int skipped) {
        return new String[] {
            "name", name, "tests", "" + tests, "failures", "" + failures, "errors", "" + errors, "skipped", "" + skipped
        };
    }
}
