package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are of each level. */
final class Tally {
    private Tally() {}

    static String of(List<Finding> findings) {
        long waived = findings.stream().filter(Finding::waived).count();
        long errors = count(findings, Level.ERROR);
        long warnings = count(findings, Level.WARNING);
        long files = findings.stream().map(f -> f.place().path()).distinct().count();
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(number(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(number(warnings, "warning"));
        }
        if (waived > 0) {
            parts.add(waived + " waived");
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts) + " in " + number(files, "file");
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(f -> !f.waived() && f.level() == level).count();
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
