package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A severer level that promises more time than a milder one. */
final class SeverityNotMonotone implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("severity-not-monotone", Level.ERROR, "No level has a longer target than a less severe one");
    private static final Comparator<Promise> SHORTEST_FIRST =
            Comparator.comparingDouble(promise -> promise.length().approximateMinutes());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        SeverityMatrix matrix = content.catalog().severities();
        Map<String, List<Promise>> kinds = new LinkedHashMap<>();
        for (Severity level : matrix.levels()) {
            Promise.of(level, matrix)
                    .forEach(promise -> kinds.computeIfAbsent(promise.kind(), kind -> new ArrayList<>())
                            .add(promise));
        }
        kinds.values().forEach(promises -> compare(promises, reporter));
    }

    private static void compare(List<Promise> promises, Reporter reporter) {
        BitSet outliers = Outliers.of(promises, SHORTEST_FIRST);
        outliers.stream().forEach(i -> {
            int milder = outliers.nextClearBit(i);
            boolean tooLong =
                    milder < promises.size() && SHORTEST_FIRST.compare(promises.get(i), promises.get(milder)) > 0;
            int other = tooLong ? milder : outliers.previousClearBit(i);
            reporter.report(outOfOrder(promises.get(i), promises.get(other), tooLong));
        });
    }

    private static Violation outOfOrder(Promise odd, Promise other, boolean tooLong) {
        String comparison = tooLong ? "' is longer than the '" : "' is shorter than the '";
        String neighbour = tooLong ? "' of the milder " : "' of the severer ";
        String bound = tooLong ? " no more time than " : " no less time than ";
        return Violation.at(
                        odd.place(),
                        odd.name() + " of " + odd.level() + ": '" + odd.length().text() + comparison
                                + other.length().text() + neighbour + other.level())
                .hint("give " + odd.level() + bound + other.level() + " has (line "
                        + other.place().line() + "), or mend " + other.level())
                .of(odd.level(), odd.name());
    }
}
