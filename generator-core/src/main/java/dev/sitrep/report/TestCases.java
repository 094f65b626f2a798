package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings as tests, suite by suite. */
final class TestCases {
    private TestCases() {}

    /** The tests that have something to say, by suite. */
    static Map<String, List<TestCase>> of(List<Finding> findings) {
        Map<List<String>, List<Finding>> tests = new LinkedHashMap<>();
        for (Finding finding : findings) {
            tests.computeIfAbsent(TestCase.key(finding), key -> new ArrayList<>())
                    .add(finding);
        }
        Map<String, List<TestCase>> suites = new TreeMap<>();
        for (List<Finding> found : tests.values()) {
            TestCase test = TestCase.of(found);
            suites.computeIfAbsent(test.suite(), suite -> new ArrayList<>()).add(test);
        }
        return suites;
    }

    /** The rules that found nothing: a gate that passes has passed something. */
    static List<RuleInfo> silent(GateReport report) {
        Set<String> speaking = report.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        return report.policy().rules().stream()
                .filter(rule -> !speaking.contains(rule.id()))
                .toList();
    }
}
