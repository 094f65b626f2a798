package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Action;
import dev.sitrep.model.Done;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An incident of a cause that was known, and whose actions are open to this day. */
final class CauseRecurred implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "cause-recurred", Level.WARNING, "What is decided about a cause is done before the cause comes back");
    private static final int SHOWN = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Map<String, List<Incident>> causes = new LinkedHashMap<>();
        content.catalog().incidents().stream()
                .filter(i -> i.cause() != null && i.started() != null)
                .filter(i -> i.status() != IncidentStatus.FALSE_ALARM && i.status() != IncidentStatus.DUPLICATE)
                .forEach(i -> causes.computeIfAbsent(i.cause() == null ? "" : i.cause(), c -> new ArrayList<>())
                        .add(i));
        causes.values().forEach(incidents -> sequence(incidents, content, reporter));
    }

    private static void sequence(List<Incident> incidents, Content content, Reporter reporter) {
        List<Open> open = new ArrayList<>();
        List<Incident> ordered = incidents.stream()
                .sorted(Comparator.comparing(Incident::started, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Incident::id))
                .toList();
        for (Incident incident : ordered) {
            Moment started = incident.started();
            if (started == null) {
                continue;
            }
            List<Open> left =
                    open.stream().filter(one -> endedBefore(one.of(), started)).toList();
            if (!left.isEmpty()) {
                reporter.report(recurred(incident, left));
            }
            actions(incident, content)
                    .filter(action -> !isDone(action, content.asOf()))
                    .forEach(action -> open.add(new Open(action, incident)));
        }
    }

    private record Open(Action action, Incident of) {
        String name() {
            String id = action.id();
            return id == null ? "'" + action.what() + "'" : id;
        }
    }

    private static Violation recurred(Incident incident, List<Open> left) {
        String names = left.stream()
                .limit(SHOWN)
                .map(one -> one.name() + " of " + one.of().id())
                .collect(Collectors.joining(", "));
        String more = left.size() > SHOWN ? " and " + (left.size() - SHOWN) + " more" : "";
        String count = left.size() == 1 ? "an action on it is open" : left.size() + " actions on it are open";
        return Violation.at(
                        incident.origin().at("cause"),
                        "the cause '" + incident.cause() + "' came back, and " + count + ": " + names + more)
                .hint("do what is open, and write 'done' with the day, or waive it in waivers.yaml")
                .of(incident.id(), "cause")
                .owner(left.get(0).action().owner());
    }

    private static Stream<Action> actions(Incident incident, Content content) {
        return Stream.concat(
                incident.actions().stream(),
                content.index().postmortemsOf(incident.id()).stream().flatMap(p -> p.actions().stream()));
    }

    /** Whether it was done by then; done on a day that nobody knows any more counts as done. */
    private static boolean isDone(Action action, Instant then) {
        Done done = action.done();
        return done != null && (done.at() == null || !done.at().instant().isAfter(then));
    }

    /** Whether one incident was over when the other began: else they are one outage, told twice. */
    private static boolean endedBefore(Incident incident, Moment then) {
        Moment ended = ended(incident);
        return ended != null && !then.before(ended);
    }

    private static @Nullable Moment ended(Incident incident) {
        return incident.mitigated() == null ? incident.resolved() : incident.mitigated();
    }
}
