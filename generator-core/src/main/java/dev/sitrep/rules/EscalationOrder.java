package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Escalate;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step of an escalation that stands below one that comes later. */
final class EscalationOrder implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "escalation-order", Level.ERROR, "The steps of an escalation stand in the order of their times");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        content.catalog().onCall().escalation().forEach((policy, steps) -> {
            steps("policy '" + policy + "'", steps, reporter);
        });
        content.catalog().severities().levels().forEach(level -> {
            Escalate escalate = level.escalate();
            if (escalate != null) {
                steps(level.id(), escalate.steps(), reporter);
            }
        });
    }

    private static void steps(String whose, List<EscalationStep> all, Reporter reporter) {
        List<Step> timed = all.stream().map(Step::of).filter(Objects::nonNull).toList();
        BitSet outliers = Outliers.of(timed, Comparator.comparingDouble(Step::minutes));
        outliers.stream().forEach(i -> {
            int below = outliers.nextClearBit(i);
            boolean tooLate = below < timed.size()
                    && timed.get(i).minutes() > timed.get(below).minutes();
            Step odd = timed.get(i);
            Step other = timed.get(tooLate ? below : outliers.previousClearBit(i));
            reporter.report(Violation.at(
                            odd.step().origin().at("after"),
                            "a step of " + whose + " is due after '" + odd.text() + "', but the one "
                                    + (tooLate ? "below" : "above") + " it after '" + other.text() + "'")
                    .hint("let the times grow from step to step (the other is on line "
                            + other.step().origin().at("after").line() + ")")
                    .of(null, "after"));
        });
    }

    private record Step(EscalationStep step, double minutes, String text) {
        static @Nullable Step of(EscalationStep step) {
            return step.after() == null
                    ? null
                    : new Step(
                            step,
                            step.after().approximateMinutes(),
                            step.after().text());
        }
    }
}
