package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A waiver for what another one lets pass already. */
final class WaiverOverlapping extends WaiverRule {
    WaiverOverlapping() {
        super(new RuleInfo("waiver-overlapping", Level.WARNING, "One waiver lets pass what is to pass"));
    }

    @Override
    void check(Waiver waiver, Outcome outcome, Reporter reporter) {
        List<Waiver> lasting = outcome.lasting();
        for (Waiver earlier : lasting.subList(0, Math.max(0, lasting.indexOf(waiver)))) {
            if (overlap(earlier, waiver)) {
                Place other = earlier.origin().place();
                Waiver narrower = waiver.record() == null ? earlier : waiver;
                reporter.report(about(waiver, "rule", name(waiver) + " is for the same as " + name(earlier))
                        .why("both let " + scope(narrower) + " pass; the other one is at " + other.path() + ":"
                                + other.line())
                        .hint("keep the one that says it best, and remove the other"));
                return;
            }
        }
    }

    private static boolean overlap(Waiver one, Waiver other) {
        return one.rule().equals(other.rule())
                && meet(one.record(), other.record())
                && meet(one.target(), other.target());
    }

    private static boolean meet(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
