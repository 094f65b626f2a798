package dev.sitrep.rules;

import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Looks at each waiver for itself. */
abstract class WaiverRule implements Rule<Outcome> {
    private final RuleInfo info;

    WaiverRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(Outcome outcome, Reporter reporter) {
        outcome.content().catalog().waivers().waivers().forEach(waiver -> check(waiver, outcome, reporter));
    }

    abstract void check(Waiver waiver, Outcome outcome, Reporter reporter);

    /** What is wrong with a field of a waiver. */
    static Violation about(Waiver waiver, String field, String message) {
        return Violation.at(waiver.origin().at(field), message)
                .of(waiver.id(), field)
                .owner(waiver.owner());
    }

    /** A waiver in words: by its id, else by what it lets pass. */
    static String name(Waiver waiver) {
        String id = waiver.id();
        return id == null ? "the waiver of " + waiver.rule() : "waiver " + id;
    }

    /** What it lets pass, in words. */
    static String scope(Waiver waiver) {
        return waiver.rule()
                + (waiver.record() == null ? "" : " of " + waiver.record())
                + (waiver.target() == null ? "" : " (" + waiver.target() + ")");
    }
}
