package dev.sitrep.site;

import dev.sitrep.load.TreeDigest;
import dev.sitrep.report.GateReport;
import dev.sitrep.report.Policy;
import dev.sitrep.report.Verdict;
import dev.sitrep.rules.Rules;
import java.io.IOException;

/** Passes or fails what was inspected. */
final class Ruling {
    private Ruling() {}

    static GateReport of(Request request, Sources sources, Inspected inspected, String folder) throws IOException {
        Policy policy = new Policy(
                Rules.all(),
                sources.catalog().waivers().waivers().stream()
                        .filter(waiver -> waiver.lasts(request.asOf()))
                        .toList(),
                request.gating().failOn().mildest());
        boolean failed = inspected.findings().stream().anyMatch(policy::failedBy);
        return new GateReport(
                failed ? Verdict.FAIL : Verdict.PASS,
                request.asOf(),
                TreeDigest.of(sources.tree()),
                request.gating().enforce().key(),
                inspected.findings(),
                inspected.obligations(),
                inspected.next(),
                policy,
                folder);
    }
}
