package dev.sitrep.report;

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

    /** The findings and a line that sums them up. */
    public static String render(List<Finding> findings, SourceLines lines) {
        StringBuilder out = new StringBuilder();
        try {
            write(findings, lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return out.toString();
    }

    /**
     * Writes the findings and a line that sums them up.
     *
     * @throws IOException when {@code out} fails
     */
    public static void write(List<Finding> findings, SourceLines lines, Appendable out) throws IOException {
        Console console = new Console(lines, out);
        for (Finding finding : findings.stream().sorted().toList()) {
            console.finding(finding);
        }
        out.append(Tally.of(findings)).append('\n');
    }

    private void finding(Finding finding) throws IOException {
        String level = finding.waived() ? "waived" : finding.level().key();
        out.append(Visible.of(finding.place().toString())).append(": ").append(level);
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

    private void labelled(String label, @Nullable String text) throws IOException {
        if (text != null) {
            out.append("  ").append(label).append(Visible.of(text)).append('\n');
        }
    }
}
