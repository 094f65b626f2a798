package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.Objects;

/** A drill that tried something its plan does not have. */
final class UnknownScenario implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-scenario", Level.ERROR, "Drills try scenarios of their plan");

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
                    : Scenarios.all(plan)
                            .map(scenario -> Objects.requireNonNullElse(scenario.id(), ""))
                            .filter(id -> !id.isEmpty())
                            .toList();
            drill.held().forEach(held -> check(held, known, reporter));
        }
    }

    private static void check(DrillHeld held, List<String> known, Reporter reporter) {
        for (int i = 0; i < held.scenarios().size(); i++) {
            String id = held.scenarios().get(i);
            if (!known.contains(id)) {
                reporter.report(Violation.at(held.origin().at("scenarios/" + i), "unknown scenario '" + id + "'")
                        .hint(Choices.hint(id, known, "the plan"))
                        .of(null, "scenarios"));
            }
        }
    }
}
