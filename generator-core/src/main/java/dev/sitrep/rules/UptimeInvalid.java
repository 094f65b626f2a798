package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Service;
import dev.sitrep.model.UptimePolicy;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import dev.sitrep.uptime.Formula;
import dev.sitrep.uptime.Objective;
import java.math.BigDecimal;

/** A weight, a number of days or an objective that uptime cannot be reckoned with. */
final class UptimeInvalid implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "uptime-invalid", Level.ERROR, "Weights are from 0 to 1, days from 1 to 365, objectives shares in percent");
    private static final int MOST_DAYS = 365;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        UptimePolicy policy = content.catalog().site().uptime();
        if (policy != null) {
            check(content, policy, reporter);
        }
        content.catalog().services().groups().forEach(g -> g.services().forEach(s -> check(s, reporter)));
    }

    private static void check(Content content, UptimePolicy policy, Reporter reporter) {
        policy.weights().forEach((state, weight) -> {
            String field = "uptime/weights/" + state.key();
            if (!Formula.weighs(state)) {
                reporter.report(Violation.at(
                                content.catalog().site().origin().keyAt(field), "'" + state.key() + "' has no weight")
                        .hint(
                                state == ComponentStatus.UNDER_MAINTENANCE
                                        ? "say what maintenance counts as with 'maintenance: up', 'excluded' or 'down'"
                                        : "leave it out: where all is well nothing is lost")
                        .of(null, "weights"));
            } else if (weight < 0 || weight > 1) {
                reporter.report(Violation.at(
                                content.catalog().site().origin().at(field),
                                "the weight "
                                        + BigDecimal.valueOf(weight)
                                                .stripTrailingZeros()
                                                .toPlainString() + " is not from 0 to 1")
                        .hint("1 counts a minute whole, 0.3 three tenths of it, 0 not at all")
                        .of(null, "weights"));
            }
        });
        Integer days = policy.days();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            reporter.report(
                    Violation.at(content.catalog().site().origin().at("uptime/days"), "bars of " + days + " days")
                            .hint("write a number from 1 to " + MOST_DAYS + "; without it there are 90")
                            .of(null, "days"));
        }
    }

    private static void check(Service service, Reporter reporter) {
        String objective = service.objective();
        if (objective != null && Objective.percent(objective) == null) {
            reporter.report(
                    Violation.at(service.origin().at("objective"), "'" + objective + "' is no share of time in percent")
                            .hint("write objective: \"99.9%\"")
                            .of(null, "objective"));
        }
    }
}
