package dev.sitrep.report;

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
 */
public record GateReport(
        Verdict verdict, Instant asOf, @Nullable String tree, String enforce, List<Finding> findings) {
    /** Sorts the findings, worst first. */
    public GateReport {
        findings = findings.stream().sorted().toList();
    }
}
