package dev.sitrep.deadline;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Service;
import dev.sitrep.model.Severity;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the promises about incidents were kept, gathered in one pass: by severity and kind, by service, by the month in
 * which they began to count. Upkeep is apart: of each duty only the turn that is on now is known.
 */
public final class ServiceLevels {
    /** Stands for no severity, or no service. */
    public static final String NONE = "";

    private final Index index;
    private final Instant asOf;
    private final Instant since;
    private final ZoneId zone;
    private Periods all = Periods.NONE;
    private final SortedMap<String, Map<Kind, Periods>> bySeverity = new TreeMap<>();
    private final SortedMap<String, Periods> byService = new TreeMap<>();
    private final SortedMap<YearMonth, Compliance> byMonth = new TreeMap<>();
    private final SortedMap<YearMonth, Compliance> postmortems = new TreeMap<>();
    private final Map<Kind, Compliance> upkeep = new EnumMap<>(Kind.class);
    private final Missed missed = new Missed();

    /**
     * Over the whole time, and lately.
     *
     * @param whole over the whole time
     * @param lately of those that began to count lately
     */
    public record Periods(Compliance whole, Compliance lately) {
        /** Of no promise. */
        public static final Periods NONE = new Periods(Compliance.NONE, Compliance.NONE);

        /** Both together. */
        public Periods plus(Periods other) {
            return new Periods(whole.plus(other.whole), lately.plus(other.lately));
        }
    }

    private ServiceLevels(Index index, Instant asOf, Instant since, ZoneId zone) {
        this.index = index;
        this.asOf = asOf;
        this.since = since;
        this.zone = zone;
    }

    /**
     * Of all records.
     *
     * @param since what began to count after it is lately
     * @param zone whose months
     */
    public static ServiceLevels of(Index index, Obligations obligations, Instant asOf, Instant since, ZoneId zone) {
        ServiceLevels levels = new ServiceLevels(index, asOf, since, zone);
        for (Incident incident : index.catalog().incidents()) {
            levels.add(obligations.of(incident), incident.services().keySet());
        }
        for (Postmortem postmortem : index.catalog().postmortems()) {
            List<Obligation> owed = obligations.of(postmortem);
            if (!owed.isEmpty()) {
                Set<String> services = new LinkedHashSet<>();
                Index.covered(postmortem)
                        .forEach(id -> index.incident(id)
                                .ifPresent(i -> services.addAll(i.services().keySet())));
                levels.add(owed, services);
            }
        }
        obligations.upkeep().forEach(o -> levels.upkeep.merge(o.kind(), Compliance.of(o), Compliance::plus));
        return levels;
    }

    /** All about incidents. */
    public Periods all() {
        return all;
    }

    /** By severity that promises, {@link #NONE} for none, and kind. */
    public SortedMap<String, Map<Kind, Periods>> bySeverity() {
        return Collections.unmodifiableSortedMap(bySeverity);
    }

    /** By service that went through the incident, {@link #NONE} where none is named; several count for each. */
    public SortedMap<String, Periods> byService() {
        return Collections.unmodifiableSortedMap(byService);
    }

    /** By the month of the anchor. */
    public SortedMap<YearMonth, Compliance> byMonth() {
        return Collections.unmodifiableSortedMap(byMonth);
    }

    /** The same of postmortems alone. */
    public SortedMap<YearMonth, Compliance> postmortemsByMonth() {
        return Collections.unmodifiableSortedMap(postmortems);
    }

    /** Reviews, verifications, recurring work and drills as they stand now. */
    public Map<Kind, Compliance> upkeep() {
        return Collections.unmodifiableMap(upkeep);
    }

    /** Those about incidents that were not kept. */
    public Missed missed() {
        return missed;
    }

    private void add(List<Obligation> owed, Collection<String> services) {
        Periods sum = Periods.NONE;
        for (Obligation one : owed) {
            Compliance counted = Compliance.of(one);
            Instant anchor = one.anchor() == null ? one.deadline() : one.anchor();
            boolean late = anchor != null && anchor.isAfter(since);
            Periods periods = new Periods(counted, late ? counted : Compliance.NONE);
            sum = sum.plus(periods);
            bySeverity
                    .computeIfAbsent(level(one), l -> new EnumMap<>(Kind.class))
                    .merge(one.kind(), periods, Periods::plus);
            if (anchor != null && counted.owed() > 0) {
                // An action counts from the day that it is due, and may be done long before.
                YearMonth month = YearMonth.from((anchor.isAfter(asOf) ? asOf : anchor).atZone(zone));
                byMonth.merge(month, counted, Compliance::plus);
                if (one.kind() == Kind.POSTMORTEM) {
                    postmortems.merge(month, counted, Compliance::plus);
                }
            }
            missed.offer(one);
        }
        all = all.plus(sum);
        Set<String> named = new LinkedHashSet<>();
        services.forEach(id -> named.add(index.service(id).map(Service::id).orElse(id)));
        for (String service : named.isEmpty() ? Set.of(NONE) : named) {
            byService.merge(service, sum, Periods::plus);
        }
    }

    private String level(Obligation one) {
        String severity = one.severity();
        return severity == null
                ? NONE
                : index.severity(severity).map(Severity::id).orElse(severity);
    }
}
