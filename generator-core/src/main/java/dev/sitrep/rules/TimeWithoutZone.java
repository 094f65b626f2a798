package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A local time on a site that does not say where it is. */
final class TimeWithoutZone extends ProblemRule {
    TimeWithoutZone() {
        super(
                new RuleInfo("time-without-zone", Level.ERROR, "Every time has a zone, its own or the site's"),
                ProblemType.TIME_WITHOUT_ZONE);
    }

    @Override
    Violation worded(Problem problem) {
        String key = problem.facts().get(0);
        String text = problem.facts().get(1);
        return Violation.at(
                        problem.place(), "'" + key + "' is a local time, and the site names no zone: '" + text + "'")
                .hint("add its offset (" + text + "+07:00, or Z for UTC), or set 'timezone' in sitrep.yaml");
    }
}
