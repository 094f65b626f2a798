package dev.sitrep.report;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import java.util.List;

/**
 * One rule about one record, as a test.
 *
 * @param suite the record's folder, or the file's name: {@code incidents}, {@code contacts}
 * @param owner the record's id, or its file's name
 * @param rule id
 * @param findings at least one, worst first
 */
record TestCase(String suite, String owner, String rule, List<Finding> findings) {
    static TestCase of(List<Finding> findings) {
        Finding first = findings.get(0);
        return new TestCase(suite(first), owner(first), first.rule(), findings);
    }

    /** What findings of one test have in common. */
    static List<String> key(Finding finding) {
        return List.of(suite(finding), owner(finding), finding.place().path(), finding.rule());
    }

    /** A build server takes what stands before the last dot for a package. */
    String className() {
        return (suite + "." + owner.replace('.', '_')).replace('/', '_');
    }

    String file() {
        return findings.get(0).place().path();
    }

    /** Whether nothing but what is let pass is found. */
    boolean skipped() {
        return findings.stream()
                .allMatch(f -> f.disposition() == Disposition.WAIVED || f.disposition() == Disposition.BASELINE);
    }

    private static String suite(Finding finding) {
        String path = finding.place().path();
        int slash = path.indexOf('/');
        return slash < 0 ? stem(path) : path.substring(0, slash);
    }

    private static String owner(Finding finding) {
        String path = finding.place().path();
        return finding.record() != null ? finding.record() : stem(path.substring(path.indexOf('/') + 1));
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= 0 ? path : path.substring(0, dot);
    }
}
