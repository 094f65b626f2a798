package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Moment;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A promise that was kept too late, and whose record does not explain it. It points at the line that says when. */
final class PromiseLate extends ObligationRule {
    PromiseLate() {
        super(
                new RuleInfo("promise-late", Level.ERROR, "What was done too late is explained in its record"),
                State.LATE);
    }

    @Override
    Violation worded(Duty duty, Content content) {
        Obligation owed = duty.owed();
        boolean early = owed.kind() == Kind.OBSERVE;
        String promise = duty.name() + (early ? " was to last until " : " was due ") + duty.due();
        return Violation.at(owed.told(), promise + ", " + duty.deed() + " " + when(duty, early ? " early" : " late"))
                .why(DutyPolicy.of(duty))
                .hint(new DutyRemedy(duty.owed(), content).missed());
    }

    /** How late; of a day alone nobody can tell. */
    private static String when(Duty duty, String word) {
        Moment done = duty.owed().fulfilled();
        if (done == null) {
            return "too" + word;
        }
        return done.date() == null ? duty.gap(done.instant()) + word : "on " + done.date();
    }
}
