package dev.sitrep.report;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as a compiler prints them, worst first, with source line and caret. No colour, nothing a terminal obeys. */
public final class Console {
    private final SourceLines lines;
    private final Appendable out;

    private Console(SourceLines lines, Appendable out) {
        this.lines = lines;
        this.out = out;
    }

    /** The findings, a line that sums them up, and one that looks ahead. */
    public static String render(GateReport report, SourceLines lines) {
        return render(report.findings(), lines) + Ahead.line(report.next(), report.asOf()) + "\n";
    }

    /** The findings, and a line that sums them up. */
    public static String render(List<Finding> findings, SourceLines lines) {
        StringBuilder out = new StringBuilder();
        try {
            Console console = new Console(lines, out);
            for (Finding finding : findings.stream().sorted().toList()) {
                console.finding(finding);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return out.append(Tally.of(findings)).append('\n').toString();
    }

    /** How many findings there are, in one line. */
    public static String summary(GateReport report) {
        return Tally.of(report.findings());
    }

    private void finding(Finding finding) throws IOException {
        if (finding.disposition() == Disposition.BASELINE) {
            return;
        }
        out.append(Visible.of(finding.place().toString())).append(": ").append(word(finding));
        out.append(": [").append(finding.rule()).append("] ");
        out.append(Visible.of(finding.message())).append('\n');
        String line = lines.line(finding.place().path(), finding.place().line());
        if (line != null) {
            Excerpt.write(line, finding.place(), out);
        }
        labelled("why:  ", finding.why());
        labelled("who:  ", finding.owner());
        labelled("hint: ", finding.hint());
    }

    private static String word(Finding finding) {
        return switch (finding.disposition()) {
            case OPEN -> finding.level().key();
            case NOT_ENFORCED -> "note";
            case WAIVED, BASELINE -> finding.disposition().key();
        };
    }

    private void labelled(String label, @Nullable String text) throws IOException {
        if (text != null) {
            out.append("  ").append(label).append(Visible.of(text)).append('\n');
        }
    }
}
