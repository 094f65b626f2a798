package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.finding.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found.
 *
 * @param verdict of the whole
 * @param asOf the clock
 * @param tree SHA-256 of the input in hexadecimal; null when it was not read
 * @param enforce which records the deadlines are enforced for
 * @param findings in any order
 * @param obligations in any order
 * @param next when the gate turns red next; null where nothing is due
 * @param policy it was judged by
 * @param folder of the source within its repository, with a slash at its end; empty where it is the repository's top
 */
public record GateReport(
        Verdict verdict,
        Instant asOf,
        @Nullable String tree,
        String enforce,
        List<Finding> findings,
        List<Obligation> obligations,
        @Nullable TurnsRed next,
        Policy policy,
        String folder) {
    /** Sorts the findings, worst first, and the obligations by record. */
    public GateReport {
        findings = findings.stream().sorted().toList();
        obligations = obligations.stream().sorted(ByRecord.ORDER).toList();
    }

    /** Of a run that did not look. */
    public static GateReport unseen(Verdict verdict, Instant asOf, String enforce) {
        return new GateReport(verdict, asOf, null, enforce, List.of(), List.of(), null, Policy.NONE, "");
    }
}
