package dev.sitrep.rules;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Unreadable;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A waiver for a record that is not there. */
final class UnknownRecord implements Rule<Outcome> {
    private static final RuleInfo INFO = new RuleInfo("unknown-record", Level.ERROR, "Waivers name records that exist");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Outcome outcome, Reporter reporter) {
        Collection<Waiver> waivers = outcome.content().catalog().waivers().waivers();
        if (waivers.isEmpty()) {
            return;
        }
        Set<String> known = known(outcome);
        for (Waiver waiver : waivers) {
            String record = waiver.record();
            if (record != null && !known.contains(record)) {
                reporter.report(WaiverRule.about(waiver, "record", "unknown record '" + record + "'")
                        .hint(Choices.question(record, known)
                                + "name a record, an action or a file; without 'record' the waiver is for all"));
            }
        }
    }

    /** Whether something has the id, or none is asked for. */
    static boolean knows(@Nullable String record, Outcome outcome) {
        return record == null || known(outcome).contains(record);
    }

    /** All that a waiver can be for: whatever has an id, and whatever a finding or a promise is about. */
    private static Set<String> known(Outcome outcome) {
        Content content = outcome.content();
        Stream<String> ids = Identifiers.of(content.catalog()).stream().map(Identifier::id);
        Stream<String> files = content.catalog().files().stream();
        Stream<String> unreadable = content.catalog().unreadable().stream().map(Unreadable::id);
        Stream<String> found = outcome.findings().stream().map(Finding::record).filter(Objects::nonNull);
        Stream<String> owed = content.obligations().stream().flatMap(UnknownRecord::names);
        return Stream.of(ids, files, unreadable, found, owed)
                .flatMap(names -> names)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Stream<String> names(Obligation owed) {
        return Stream.of(owed.record(), owed.part()).filter(Objects::nonNull);
    }
}
