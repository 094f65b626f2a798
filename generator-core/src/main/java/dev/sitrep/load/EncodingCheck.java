package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.util.List;

/** Reports the lines of a file that hold text encoded twice. */
final class EncodingCheck {
    private static final int REPORTED = 20;

    private final String text;
    private final List<Damage> damages;
    private final Findings findings;

    private EncodingCheck(String text, List<Damage> damages, Findings findings) {
        this.text = text;
        this.damages = damages;
        this.findings = findings;
    }

    /** Adds a problem for each damaged line, up to a number; the last one says how many more there are. */
    static void check(String text, Findings findings) {
        List<Damage> damages = DoubleEncoding.find(text);
        if (!damages.isEmpty()) {
            new EncodingCheck(text, damages, findings).report();
        }
    }

    private void report() {
        int line = 1;
        int lineStart = 0;
        int reported = 0;
        int nextLine = 0;
        for (Damage damage : damages) {
            if (damage.start() < nextLine) {
                continue;
            }
            for (int end = end(lineStart); end < damage.start(); end = end(lineStart)) {
                lineStart = end + 1;
                line++;
            }
            nextLine = end(lineStart) + 1;
            if (++reported == REPORTED) {
                report(damage, line, lineStart, damagedLinesFrom(nextLine));
                return;
            }
            report(damage, line, lineStart, 0);
        }
    }

    private void report(Damage damage, int line, int lineStart, int more) {
        Excerpt excerpt = Excerpt.around(damage, text, lineStart, end(lineStart), damages);
        findings.add(
                ProblemType.ENCODING_DOUBLE,
                line,
                text.codePointCount(lineStart, damage.start()) + 1,
                null,
                excerpt.asItStands(),
                excerpt.repaired(),
                damage.page().label(),
                Integer.toString(more));
    }

    private int damagedLinesFrom(int index) {
        int lines = 0;
        int nextLine = index;
        for (Damage damage : damages) {
            if (damage.start() >= nextLine) {
                lines++;
                nextLine = end(damage.start()) + 1;
            }
        }
        return lines;
    }

    private int end(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
