package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Origin;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times that run backwards. */
final class TimesOutOfOrder implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("times-out-of-order", Level.ERROR, "Times are in the order in which things happen");
    private static final Set<String> EITHER_FIRST = Set.of("declared", "acknowledged");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        content.catalog().incidents().forEach(incident -> incident(incident, reporter));
        content.catalog().maintenance().forEach(work -> maintenance(work, reporter));
        content.catalog().onCall().schedules().values().stream()
                .flatMap(schedule -> schedule.overrides().stream())
                .forEach(change -> span(
                        Fact.of(change.origin(), "from", change.from()),
                        Fact.of(change.origin(), "to", change.to()),
                        reporter));
    }

    private static void incident(Incident incident, Reporter reporter) {
        life(IncidentFacts.of(incident), reporter);
        ascending(incident.timeline().stream().map(e -> Fact.of(e.origin(), "at", e.at())), reporter);
        ascending(incident.updates().stream().map(u -> Fact.of(u.origin(), "at", u.at())), reporter);
        ascending(incident.severityChanges().stream().map(c -> Fact.of(c.origin(), "at", c.at())), reporter);
        incident.pauses()
                .forEach(pause -> span(
                        Fact.of(pause.origin(), "from", pause.from()),
                        Fact.of(pause.origin(), "to", pause.to()),
                        reporter));
        incident.updates()
                .forEach(update -> span(
                        Fact.of(update.origin(), "at", update.at()),
                        Fact.of(update.origin(), "next-by", update.nextBy()),
                        reporter));
    }

    private static void maintenance(Maintenance work, Reporter reporter) {
        Origin origin = work.origin();
        if (work.scheduled() != null) {
            Origin window = work.scheduled().origin();
            span(
                    Fact.of(window, "from", work.scheduled().from()),
                    Fact.of(window, "to", work.scheduled().to()),
                    reporter);
        }
        span(Fact.of(origin, "started", work.started()), Fact.of(origin, "completed", work.completed()), reporter);
        ascending(work.updates().stream().map(u -> Fact.of(u.origin(), "at", u.at())), reporter);
    }

    /** Each point of a life is compared with those before it, and told of once. */
    private static void life(List<Fact> facts, Reporter reporter) {
        boolean endsBeforeItBegins = facts.stream().anyMatch(fact -> backwards(facts.get(0), fact));
        for (int i = 1; i < facts.size(); i++) {
            Fact later = facts.get(i);
            facts.subList(0, i).stream()
                    .filter(earlier -> later.isBefore(earlier))
                    .filter(earlier -> !EITHER_FIRST.containsAll(Set.of(earlier.field(), later.field())))
                    .filter(earlier -> !endsBeforeItBegins || !earlier.field().equals("started"))
                    .filter(earlier -> !endsBeforeItBegins || !later.field().equals("resolved"))
                    .reduce((further, nearer) -> nearer)
                    .ifPresent(earlier ->
                            reporter.report(Order.violated(earlier, later).of(null, later.field())));
        }
    }

    private static boolean backwards(Fact started, Fact fact) {
        return started.field().equals("started") && fact.field().equals("resolved") && fact.isBefore(started);
    }

    private static void ascending(Stream<@Nullable Fact> entries, Reporter reporter) {
        Fact last = null;
        for (Fact fact : Fact.stated(entries.toArray(Fact[]::new))) {
            if (last != null && fact.isBefore(last)) {
                reporter.report(Order.ofEntries(last, fact));
            }
            last = last == null || last.isBefore(fact) ? fact : last;
        }
    }

    private static void span(@Nullable Fact from, @Nullable Fact to, Reporter reporter) {
        if (from != null && to != null && to.isBefore(from)) {
            reporter.report(Order.violated(from, to).of(null, to.field()));
        }
    }
}
