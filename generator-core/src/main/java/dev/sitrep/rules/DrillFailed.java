package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Score;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A drill that was held last and did not reach its points, whatever is not scored yet. */
final class DrillFailed implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("drill-failed", Level.WARNING, "A drill that is not passed is held again until it is");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Drill drill : content.catalog().drills()) {
            DrillPlan plan = drill.plan();
            Integer pass = plan == null ? null : plan.pass();
            DrillHeld last = drill.held().stream()
                    .filter(held -> held.on() != null)
                    .max(Comparator.comparing(held -> Objects.requireNonNull(held.on())))
                    .orElse(null);
            if (plan == null || pass == null || last == null || plan.scoring().isEmpty()) {
                continue;
            }
            long reached = 0;
            long possible = 0;
            for (Score score : plan.scoring()) {
                Integer points = points(score, last);
                reached += points == null ? 0 : points;
                possible += points == null ? worth(score) : points;
            }
            if (possible < pass) {
                reporter.report(Violation.at(
                                last.origin().at("on"),
                                "the drill reached " + reached + (reached == 1 ? " point" : " points") + ", and needed "
                                        + pass + " to pass")
                        .why("the plan asks for it ("
                                + DutyPolicy.line(plan.origin().at("pass")) + ")")
                        .hint("mend what held you up, and hold it again")
                        .of(drill.id(), "held"));
            }
        }
    }

    /** What was given, else what the time that was measured earns; null where nobody can tell. */
    private static @Nullable Integer points(Score score, DrillHeld held) {
        Integer given = held.scores().get(score.id());
        TimeSpan measured = held.measured().get(score.id());
        TimeSpan within = score.within();
        if (given != null || measured == null || within == null) {
            return given;
        }
        return measured.approximateMinutes() <= within.approximateMinutes() ? worth(score) : 0;
    }

    private static int worth(Score score) {
        return score.points() == null ? 0 : score.points();
    }
}
