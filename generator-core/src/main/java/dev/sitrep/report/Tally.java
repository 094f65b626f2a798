package dev.sitrep.report;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are of each level. */
final class Tally {
    private Tally() {}

    static String of(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        add(parts, open(findings, Level.ERROR), "error", "errors");
        add(parts, open(findings, Level.WARNING), "warning", "warnings");
        add(parts, count(findings, Disposition.NOT_ENFORCED), "not enforced", "not enforced");
        add(parts, count(findings, Disposition.WAIVED), "waived", "waived");
        add(parts, count(findings, Disposition.BASELINE), "in the baseline", "in the baseline");
        long files = findings.stream().map(f -> f.place().path()).distinct().count();
        return parts.isEmpty()
                ? "no findings"
                : String.join(", ", parts) + " in " + files + (files == 1 ? " file" : " files");
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static long open(List<Finding> findings, Level level) {
        return findings.stream().filter(f -> f.open() && f.level() == level).count();
    }

    private static long count(List<Finding> findings, Disposition disposition) {
        return findings.stream().filter(f -> f.disposition() == disposition).count();
    }
}
