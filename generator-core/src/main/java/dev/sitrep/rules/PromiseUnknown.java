package dev.sitrep.rules;

import dev.sitrep.deadline.Basis;
import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A promise of which the record does not say whether it was kept, and it is too late to keep it. */
final class PromiseUnknown extends ObligationRule {
    PromiseUnknown() {
        super(
                new RuleInfo("promise-unknown", Level.ERROR, "Records say whether their promises were kept"),
                State.UNKNOWN);
    }

    @Override
    Violation worded(Duty duty, Content content) {
        Obligation owed = duty.owed();
        boolean never = owed.working().basis() == Basis.NEVER;
        DutyRemedy remedy = new DutyRemedy(duty.owed(), content);
        return Violation.at(owed.source(), duty.name() + message(duty, never))
                .why(DutyPolicy.of(duty))
                .hint(never ? remedy.stillToDo() : remedy.untold())
                .atMost(owed.bearing() == Bearing.WARNS ? Level.WARNING : Level.ERROR);
    }

    private static String message(Duty duty, boolean never) {
        if (never) {
            return " is owed, and was never " + duty.deed();
        }
        return duty.owed().kind() == Kind.OBSERVE
                ? " is owed, and the record does not say how long it lasted"
                : " was due " + duty.due() + ", and the record does not say when it was " + duty.deed();
    }
}
