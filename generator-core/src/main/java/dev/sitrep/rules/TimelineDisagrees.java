package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimelineEntry;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timeline that gives another time for something than the record does. */
final class TimelineDisagrees implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("timeline-disagrees", Level.ERROR, "The timeline agrees with the incident's own times");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Incident incident : content.catalog().incidents()) {
            if (!incident.timeline().isEmpty()) {
                IncidentFacts.of(incident).forEach(fact -> compare(fact, incident, reporter));
            }
        }
    }

    private static void compare(Fact fact, Incident incident, Reporter reporter) {
        List<TimelineEntry> entries = incident.timeline().stream()
                .filter(entry -> entry.kind() != null && entry.kind().key().equals(fact.field()))
                .filter(entry -> entry.at() != null)
                .toList();
        if (entries.isEmpty() || entries.stream().anyMatch(entry -> agrees(fact, entry.at()))) {
            return;
        }
        TimelineEntry entry = entries.get(0);
        Moment at = entry.at();
        if (at != null) {
            String gap = Gap.between(at.instant(), fact.at().instant());
            String word = at.before(fact.at()) ? " before" : " after";
            reporter.report(Violation.at(
                            entry.origin().at("at"),
                            "this entry is " + gap + word + " the time that '" + fact.field() + "' states")
                    .why("'" + fact.field() + "' at " + fact.place() + " is what counts")
                    .hint("correct the one that is wrong, or give the entry another 'kind'")
                    .of(incident.id(), "timeline"));
        }
    }

    /** Whether the two are the same minute; a day alone agrees with any time. */
    private static boolean agrees(Fact fact, @Nullable Moment at) {
        return at == null || at.dateOnly() || fact.at().dateOnly() || minute(at).equals(minute(fact.at()));
    }

    private static Instant minute(Moment at) {
        return at.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
