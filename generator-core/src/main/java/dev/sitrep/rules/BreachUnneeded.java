package dev.sitrep.rules;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Breach;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An explanation of why a promise was missed that was kept, or that nobody gave. */
final class BreachUnneeded implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("breach-unneeded", Level.WARNING, "Only promises that were missed are explained");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Map<String, List<Obligation>> owed = new HashMap<>();
        Breaches.each(content.catalog(), (home, record, breach) -> owed.put(key(home, record), new ArrayList<>()));
        if (owed.isEmpty()) {
            return;
        }
        for (Obligation obligation : content.obligations()) {
            List<Obligation> ofRecord = owed.get(key(obligation.home(), obligation.record()));
            if (ofRecord != null) {
                ofRecord.add(obligation);
            }
        }
        Breaches.each(content.catalog(), (home, record, breach) -> {
            List<Obligation> named = owed.getOrDefault(key(home, record), List.of()).stream()
                    .filter(obligation -> obligation.isNamed(breach.target()))
                    .toList();
            if (named.stream().allMatch(obligation -> obligation.standing() == State.MET)) {
                reporter.report(unneeded(breach, record, named.isEmpty()));
            }
        });
    }

    private static Violation unneeded(Breach breach, String record, boolean neverGiven) {
        String target = breach.target();
        String message = neverGiven
                ? "'" + target + "' was not promised for " + record + ", so it was not missed"
                : "'" + target + "' was kept, so there is nothing to explain";
        return Violation.at(breach.origin().at("target"), message)
                .hint("remove the explanation, or correct the target or the times of the record")
                .of(record, "target");
    }

    private static String key(String home, String record) {
        return home + "/" + record;
    }
}
