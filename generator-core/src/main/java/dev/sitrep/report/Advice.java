package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** All that a finding says, in lines that are safe to show. */
final class Advice {
    private Advice() {}

    static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(Visible.of(finding.message()));
        if (finding.why() != null) {
            lines.add("why: " + Visible.of(finding.why()));
        }
        if (finding.owner() != null) {
            lines.add("who: " + Visible.of(finding.owner()));
        }
        if (finding.hint() != null) {
            lines.add("hint: " + Visible.of(finding.hint()));
        }
        return lines;
    }
}
