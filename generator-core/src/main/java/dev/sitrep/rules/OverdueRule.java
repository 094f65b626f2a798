package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Reports what is owed of one kind and was not done by its deadline, at the line that it counts from. */
abstract class OverdueRule extends ObligationRule {
    OverdueRule(Kind kind, String summary) {
        super(new RuleInfo(kind.key() + "-overdue", Level.ERROR, summary), State.OVERDUE);
    }

    @Override
    final Violation worded(Duty duty, Content content) {
        return Violation.at(
                        duty.owed().source(),
                        duty.name() + " was due " + duty.due() + ", " + duty.gap(content.asOf()) + " ago")
                .why(DutyPolicy.of(duty))
                .hint(new DutyRemedy(duty.owed(), content).stillToDo());
    }
}
