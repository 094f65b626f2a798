package dev.sitrep.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.rule.RuleInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Reports to write. */
final class Sample {
    static final Instant AS_OF = Instant.parse("2026-02-20T00:00:00Z");

    /** What breaks reports that do not escape: terminals, bidi, markup of every format, commands, half a character. */
    static final String HOSTILE =
            "\u0000\u001b[31m\u001b]0;x\u0007 \u202eevil\u2066 \ud800 \udc00 \u2028 \u2029 \u0085 \uFFFE \uFFFF"
                    + " ]]> </script> <img src=x onerror=alert(1)> <!-- --> &amp; &lt; \"quoted\" 'single' \\ \r\n::error file=x::y\n"
                    + "##[error]z | a | b | `code` ``` **bold** _em_ [link](https://evil.example) ![i](//evil.example)"
                    + " https://evil.example www.evil.example <https://evil.example> @someone #1 ~~gone~~ $x$ %0A %25 , : ; \t\n\n# head\n---\n";

    private Sample() {}

    static Finding finding(Level level, String path, String message) {
        return finding(level, path, message, Disposition.OPEN);
    }

    static Finding finding(Level level, String path, String message, Disposition disposition) {
        return new Finding(
                "some-rule", level, new Place(path, 2, 3), message, null, null, null, null, null, disposition);
    }

    /** A finding that is hostile wherever it can be. */
    static Finding hostile(Level level, Disposition disposition) {
        return new Finding(
                "some-rule",
                level,
                new Place("::error::a b,c:d%\u001b|`<é🔥>.md", 2, 3),
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                disposition);
    }

    static GateReport report(Finding... findings) {
        return report(List.of(findings));
    }

    static GateReport report(List<Finding> findings) {
        Policy policy = new Policy(
                List.of(
                        new RuleInfo("other-rule", Level.WARNING, "Nothing is amiss"),
                        new RuleInfo("some-rule", Level.ERROR, "Everything is right")),
                List.of(),
                Level.ERROR);
        Verdict verdict = findings.stream().anyMatch(policy::failedBy) ? Verdict.FAIL : Verdict.PASS;
        return new GateReport(
                verdict, AS_OF, "c0ffee".repeat(11).substring(2), "always", findings, List.of(), null, policy, "");
    }

    static String text(Reports.Format format, GateReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, out);
        return out.toString(UTF_8);
    }
}
