package dev.sitrep.rules;

import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.Instant;

/** What is owed within the time that the gate warns before. */
final class DueSoon extends ObligationRule {
    DueSoon() {
        super(new RuleInfo("due-soon", Level.WARNING, "What is due soon is done before"), State.DUE_SOON);
    }

    @Override
    Violation worded(Duty duty, Content content) {
        Instant deadline = duty.owed().deadline();
        boolean past = deadline != null && deadline.isBefore(content.asOf());
        String gap = duty.gap(content.asOf());
        return Violation.at(
                        duty.owed().source(),
                        duty.name()
                                + (past ? " was due " : " is due ")
                                + duty.due()
                                + (past ? ", " : ", in ")
                                + gap
                                + (past ? " ago" : ""))
                .why(DutyPolicy.of(duty))
                .hint(new DutyRemedy(duty.owed(), content).stillToDo());
    }
}
