package dev.sitrep.rules;

import dev.sitrep.rule.Violation;

/** Words for two facts that are in the wrong order. */
final class Order {
    private Order() {}

    /** The violation, at what should be the later fact. */
    static Violation violated(Fact earlier, Fact later) {
        String gap = Gap.between(earlier.at().instant(), later.at().instant());
        return Violation.at(later.place(), "'" + name(later) + "' is " + gap + " before '" + name(earlier) + "'")
                .why("'" + name(earlier) + "' is at " + earlier.place())
                .hint("correct the one that is wrong; look at dates, and at offsets such as Z and +07:00");
    }

    /** The violation, at an entry that is earlier than one before it in its list. */
    static Violation ofEntries(Fact before, Fact entry) {
        String gap = Gap.between(before.at().instant(), entry.at().instant());
        return Violation.at(entry.place(), "this entry is " + gap + " earlier than the one before it")
                .why("the one before is at " + before.place())
                .hint("correct the time, or move the entry to its place");
    }

    private static String name(Fact fact) {
        return fact.field().substring(fact.field().lastIndexOf('/') + 1);
    }
}
