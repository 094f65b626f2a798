package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Score;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.Set;

/** A drill that was judged by something its plan does not have. */
final class UnknownCriterion implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-criterion", Level.ERROR, "Drills are judged by the criteria of their plan");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Drill drill : content.catalog().drills()) {
            DrillPlan plan = drill.plan();
            List<String> known = plan == null
                    ? List.of()
                    : plan.scoring().stream().map(Score::id).toList();
            drill.held().forEach(held -> {
                check(held, "measured", held.measured().keySet(), known, reporter);
                check(held, "scores", held.scores().keySet(), known, reporter);
            });
        }
    }

    private static void check(DrillHeld held, String field, Set<String> ids, List<String> known, Reporter reporter) {
        for (String id : ids) {
            if (!known.contains(id)) {
                reporter.report(Violation.at(held.origin().keyAt(field + "/" + id), "unknown criterion '" + id + "'")
                        .hint(Choices.hint(id, known, "the plan's scoring"))
                        .of(null, field));
            }
        }
    }
}
