package dev.sitrep.rule;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.model.Baseline;
import dev.sitrep.model.BaselineEntry;
import dev.sitrep.model.Marks;
import dev.sitrep.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets findings pass that a baseline holds. An entry stands for one finding: of three alike, one entry leaves two. */
public final class Baselining {
    private final List<BaselineEntry> entries;

    /** With a baseline. */
    public Baselining(Baseline baseline) {
        this.entries = baseline.findings();
    }

    /** The findings, those that the baseline holds as such; what a waiver lets pass stays waived. */
    public List<Finding> apply(List<Finding> findings) {
        if (entries.isEmpty()) {
            return findings;
        }
        Map<String, Integer> left =
                count(entries.stream().map(BaselineEntry::fingerprint).toList());
        return findings.stream().map(finding -> apply(finding, left)).toList();
    }

    /** The entries that stand for none of the findings, in order. */
    public List<BaselineEntry> stale(List<Finding> findings) {
        Map<String, Integer> left =
                count(findings.stream().map(Finding::fingerprint).toList());
        List<BaselineEntry> stale = new ArrayList<>();
        for (BaselineEntry entry : entries) {
            if (!take(left, entry.fingerprint())) {
                stale.add(entry);
            }
        }
        return stale;
    }

    /** The entry of a finding. */
    public static BaselineEntry entry(Finding finding) {
        String path = finding.place().path();
        return new BaselineEntry(
                new Origin(Marks.none(path), ""),
                finding.rule(),
                path,
                finding.record(),
                finding.message(),
                finding.fingerprint());
    }

    private static Finding apply(Finding finding, Map<String, Integer> left) {
        boolean held = take(left, finding.fingerprint());
        return held && finding.open() ? finding.as(Disposition.BASELINE) : finding;
    }

    private static Map<String, Integer> count(List<String> fingerprints) {
        Map<String, Integer> counts = new HashMap<>();
        fingerprints.forEach(fingerprint -> counts.merge(fingerprint, 1, Integer::sum));
        return counts;
    }

    private static boolean take(Map<String, Integer> left, String fingerprint) {
        int count = left.getOrDefault(fingerprint, 0);
        left.put(fingerprint, count - 1);
        return count > 0;
    }
}
