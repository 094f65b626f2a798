package dev.sitrep.rules;

import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Gate;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import org.jspecify.annotations.Nullable;

/** What is past its deadline, within the gate's grace. */
final class Grace extends ObligationRule {
    Grace() {
        super(
                new RuleInfo("grace", Level.WARNING, "What is past its deadline is done before the grace ends"),
                State.GRACE);
    }

    @Override
    Violation worded(Duty duty, Content content) {
        return Violation.at(
                        duty.owed().source(),
                        duty.name() + " was due " + duty.due() + ", " + duty.gap(content.asOf())
                                + " ago, and fails the gate once its grace ends")
                .why(DutyPolicy.of(duty) + granted(content.catalog().site().gate()))
                .hint(new DutyRemedy(duty.owed(), content).stillToDo());
    }

    private static String granted(@Nullable Gate gate) {
        TimeSpan grace = gate == null ? null : gate.grace();
        return gate == null || grace == null
                ? ""
                : "; the gate grants " + grace.text() + " more ("
                        + DutyPolicy.line(gate.origin().at("grace")) + ")";
    }
}
