package dev.sitrep.deadline;

import dev.sitrep.model.Accumulation;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Service;
import dev.sitrep.model.Severity;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Small outages that together owe a postmortem. Those of a service that owe none by themselves are summed over the period
 * that ends with each; the one that reaches the sum owes it, and the count begins again after it. Degraded performance is
 * no downtime, and what two incidents share counts once.
 */
final class Accumulated {
    private final Terms terms;
    private final Map<String, Debt> debts = new HashMap<>();

    /**
     * What an incident owes for itself and those before it.
     *
     * @param level whose promise holds
     * @param incidents that were summed
     * @param downtime their sum
     * @param postmortems that cover one of them
     */
    record Debt(Severity level, List<Incident> incidents, Duration downtime, List<Postmortem> postmortems) {
        Working.Sum sum() {
            return new Working.Sum(incidents.stream().map(Incident::id).toList(), downtime);
        }
    }

    private record Outage(Incident incident, Interval down) {}

    Accumulated(Terms terms) {
        this.terms = terms;
        for (Accumulation rule : terms.index().catalog().severities().accumulate()) {
            String treatAs = rule.treatAs();
            Severity level =
                    treatAs == null ? null : terms.index().severity(treatAs).orElse(null);
            TimeSpan downtime = rule.downtime();
            TimeSpan within = rule.within();
            if (level != null && downtime != null && within != null) {
                sum(outages(rule), downtime, within, level);
            }
        }
    }

    @Nullable
    Debt of(Incident incident) {
        return debts.get(incident.id());
    }

    private List<Outage> outages(Accumulation rule) {
        Index index = terms.index();
        String id = rule.service();
        Service service = id == null ? null : index.service(id).orElse(null);
        List<Outage> outages = new ArrayList<>();
        List<Incident> candidates =
                id == null ? index.catalog().incidents() : index.incidentsOf(service == null ? id : service.id());
        for (Incident incident : candidates) {
            Life life = new Life(incident);
            Moment started = life.at(Anchor.STARTED);
            Moment ended = life.ended();
            boolean own = Ladder.of(incident, index).rungs().stream()
                    .anyMatch(rung -> rung.level().postmortem() != null);
            if (started != null && ended != null && !own && counts(incident, service)) {
                outages.add(new Outage(incident, new Interval(started.instant(), ended.instant())));
            }
        }
        outages.sort(Comparator.<Outage, Instant>comparing(o -> o.down().to())
                .thenComparing(o -> o.incident().id()));
        return outages;
    }

    private static boolean counts(Incident incident, @Nullable Service service) {
        boolean real = incident.status() != IncidentStatus.FALSE_ALARM && incident.status() != IncidentStatus.DUPLICATE;
        return real
                && incident.services().entrySet().stream()
                        .filter(e -> service == null
                                || e.getKey().equals(service.id())
                                || service.aliases().contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .anyMatch(s -> s == ComponentStatus.PARTIAL_OUTAGE || s == ComponentStatus.MAJOR_OUTAGE);
    }

    private void sum(List<Outage> outages, TimeSpan enough, TimeSpan within, Severity level) {
        List<Outage> counted = new ArrayList<>();
        for (Outage outage : outages) {
            counted.add(outage);
            Instant since = outage.down()
                    .to()
                    .atZone(terms.zone())
                    .minus(within.period())
                    .minusDays(within.businessDays())
                    .minus(within.elapsed())
                    .toInstant();
            counted.removeIf(old -> !old.down().to().isAfter(since));
            Duration sum = union(counted, since);
            if (sum.compareTo(length(enough)) >= 0) {
                List<Incident> incidents =
                        counted.stream().map(Outage::incident).toList();
                debts.putIfAbsent(outage.incident().id(), new Debt(level, incidents, sum, postmortems(incidents)));
                counted.clear();
            }
        }
    }

    private List<Postmortem> postmortems(List<Incident> incidents) {
        return incidents.stream()
                .flatMap(incident -> terms.index().postmortemsOf(incident.id()).stream())
                .distinct()
                .toList();
    }

    private static Duration union(List<Outage> outages, Instant since) {
        Duration sum = Duration.ZERO;
        Instant covered = since;
        for (Outage outage : outages.stream()
                .sorted(Comparator.comparing(o -> o.down().from()))
                .toList()) {
            Interval rest = outage.down().from(covered);
            if (!rest.isEmpty()) {
                sum = sum.plus(rest.length());
                covered = rest.to();
            }
        }
        return sum;
    }

    private static Duration length(TimeSpan span) {
        return Duration.ofSeconds(Math.round(span.approximateMinutes() * 60));
    }
}
