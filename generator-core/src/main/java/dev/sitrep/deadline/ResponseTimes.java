package dev.sitrep.deadline;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long the incidents of a site took, gathered in one pass. False alarms and duplicates are left out. */
public final class ResponseTimes {
    private final Map<Measure, Map<String, List<Duration>>> bySeverity = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<String, List<Duration>>> lately = new EnumMap<>(Measure.class);
    private final Map<Measure, SortedMap<YearMonth, List<Duration>>> byMonth = new EnumMap<>(Measure.class);

    private ResponseTimes() {}

    /**
     * Of all incidents.
     *
     * @param since those that began after it are the late ones
     * @param zone whose months
     */
    public static ResponseTimes of(Index index, Instant asOf, Instant since, ZoneId zone) {
        ResponseTimes times = new ResponseTimes();
        Anchor clock = Measure.clock(index);
        for (Incident incident : index.catalog().incidents()) {
            Instant began = counts(incident) ? Measure.began(incident, clock) : null;
            if (began != null) {
                String level =
                        index.severity(incident.severity()).map(Severity::id).orElse(incident.severity());
                for (Measure measure : Measure.values()) {
                    Duration took = measure.of(incident, began, asOf);
                    if (took != null) {
                        times.add(measure, level, took, began.isAfter(since), YearMonth.from(began.atZone(zone)));
                    }
                }
            }
        }
        return times;
    }

    /** Whether an incident is one that is measured. */
    public static boolean counts(Incident incident) {
        return incident.status() != IncidentStatus.FALSE_ALARM && incident.status() != IncidentStatus.DUPLICATE;
    }

    /** The severities that have some, the severest first. */
    public List<String> severities(Measure measure, Index index) {
        return bySeverity.getOrDefault(measure, Map.of()).keySet().stream()
                .sorted(Comparator.<String>comparingInt(index::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Those of a severity. */
    public List<Duration> of(Measure measure, String severity) {
        return list(bySeverity, measure, severity);
    }

    /** Those of a severity that began lately. */
    public List<Duration> lately(Measure measure, String severity) {
        return list(lately, measure, severity);
    }

    /** By the month in which the incident's clock started. */
    public SortedMap<YearMonth, List<Duration>> byMonth(Measure measure) {
        return Collections.unmodifiableSortedMap(byMonth.getOrDefault(measure, new TreeMap<>()));
    }

    private void add(Measure measure, String level, Duration took, boolean late, YearMonth month) {
        put(bySeverity, measure, level, took);
        if (late) {
            put(lately, measure, level, took);
        }
        byMonth.computeIfAbsent(measure, m -> new TreeMap<>())
                .computeIfAbsent(month, m -> new ArrayList<>())
                .add(took);
    }

    private static void put(
            Map<Measure, Map<String, List<Duration>>> lists, Measure measure, String severity, Duration took) {
        lists.computeIfAbsent(measure, m -> new HashMap<>())
                .computeIfAbsent(severity, s -> new ArrayList<>())
                .add(took);
    }

    private static List<Duration> list(
            Map<Measure, Map<String, List<Duration>>> lists, Measure measure, String severity) {
        return Collections.unmodifiableList(
                lists.getOrDefault(measure, Map.of()).getOrDefault(severity, List.of()));
    }
}
