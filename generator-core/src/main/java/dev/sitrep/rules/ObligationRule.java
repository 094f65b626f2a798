package dev.sitrep.rules;

import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Reports the obligations that stand in one way; {@link Obligation#rule()} tells which rule that is. */
abstract class ObligationRule implements Rule<Content> {
    private final RuleInfo info;
    private final State standing;

    ObligationRule(RuleInfo info, State standing) {
        this.info = info;
        this.standing = standing;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(Content content, Reporter reporter) {
        for (Obligation obligation : content.obligations()) {
            if (obligation.standing() == standing
                    && obligation.bearing() != Bearing.NONE
                    && info.id().equals(obligation.rule())) {
                Duty duty = new Duty(obligation);
                reporter.report(worded(duty, content)
                        .of(obligation.record(), obligation.target())
                        .owner(obligation.owner())
                        .waived(obligation.waiver() != null)
                        .identity(duty.name() + " due " + duty.due()));
            }
        }
    }

    /** The words for an obligation of this rule, and where they point. */
    abstract Violation worded(Duty duty, Content content);
}
