package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A character that makes text show in another order than it has. */
final class BidiControl implements Rule<TextFile> {
    private static final RuleInfo INFO =
            new RuleInfo("bidi-control", Level.ERROR, "No text is shown in another order than it has");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TextFile file, Reporter reporter) {
        Characters.each(
                file,
                (c, before, after) -> reorders(c) && !ends(c),
                (place, c, more) -> reporter.report(Violation.at(
                                place,
                                "the text direction is changed here by " + Characters.name(c) + Characters.more(more))
                        .why("what follows may read differently from what it does, in a command for instance")
                        .hint("delete it and what ends it; right-to-left words need neither")));
    }

    /** Whether it embeds, overrides or isolates a direction. */
    static boolean reorders(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /** Whether it only ends what another began. */
    private static boolean ends(int character) {
        return character == 0x202C || character == 0x2069;
    }
}
