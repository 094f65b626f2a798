package dev.sitrep.uptime;

import dev.sitrep.deadline.OpenStretches;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.uptime.Uncounted.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The availability of every service of a site, from the incidents and maintenance windows of its catalogue. */
public final class SiteUptime {
    private final Index index;
    private final Instant asOf;
    private final ZoneId zone;
    private final OpenStretches hours;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final List<Uncounted> uncounted = new ArrayList<>();
    private final Map<String, Availability> services = new LinkedHashMap<>();
    private final Set<Source> counted = new HashSet<>();
    private @Nullable Instant first;

    private SiteUptime(Index index, Instant asOf, ZoneId zone) {
        this.index = index;
        this.asOf = asOf;
        this.zone = zone;
        this.hours = new OpenStretches(index.catalog());
    }

    /**
     * Gathers it in one pass over the records.
     *
     * @param asOf the clock: what comes after it does not count
     * @param zone whose days and months
     */
    public static SiteUptime of(Index index, Instant asOf, ZoneId zone) {
        SiteUptime site = new SiteUptime(index, asOf, zone);
        site.gather();
        for (ServiceGroup group : index.catalog().services().groups()) {
            group.services().forEach(service -> site.services.computeIfAbsent(service.id(), id -> site.of(service)));
        }
        return site;
    }

    /** Of a service; null where the site has none of that id. */
    public @Nullable Availability of(String service) {
        return services.get(service);
    }

    /** Of a group: as of one service that is as bad as the worst of its services. Null for one without services. */
    public @Nullable Availability of(ServiceGroup group) {
        List<Availability> parts = new ArrayList<>();
        for (Service service : group.services()) {
            Availability one = services.get(service.id());
            if (one != null) {
                parts.add(one);
            }
        }
        return parts.isEmpty() ? null : Availability.together(parts);
    }

    /** How many incidents count. */
    public long incidents() {
        return count("incidents");
    }

    /** How many maintenance windows count. */
    public long maintenance() {
        return count("maintenance");
    }

    /** The records that say nothing that could be counted, in the order of the catalogue. */
    public List<Uncounted> uncounted() {
        return Collections.unmodifiableList(uncounted);
    }

    /** The day of the first record that counts: of a service that does not say since when it is, nothing is known before it. */
    public @Nullable LocalDate first() {
        return first == null ? null : first.atZone(zone).toLocalDate();
    }

    private long count(String folder) {
        return counted.stream().filter(source -> source.folder().equals(folder)).count();
    }

    private void gather() {
        IncidentClaims incidents = new IncidentClaims(index, asOf);
        for (Incident incident : index.catalog().incidents()) {
            Why why = incidents.uncounted(incident);
            if (why == null) {
                counted.add(Source.incident(incident.id()));
                incidents.each(incident, this::claim);
            } else {
                uncounted.add(new Uncounted(Source.incident(incident.id()), why));
            }
        }
        MaintenanceClaims windows = new MaintenanceClaims(index, asOf);
        for (Maintenance maintenance : index.catalog().maintenance()) {
            Why why = windows.uncounted(maintenance);
            if (why == null) {
                windows.each(maintenance, this::claim);
            } else {
                uncounted.add(new Uncounted(Source.maintenance(maintenance.id()), why));
            }
        }
    }

    private void claim(String service, Claim claim) {
        claims.computeIfAbsent(service, id -> new ArrayList<>()).add(claim);
        counted.add(claim.source());
        Instant from = claim.span().from();
        if (first == null || from.isBefore(first)) {
            first = from;
        }
    }

    private Availability of(Service service) {
        Span life = life(service);
        List<Span> open = new ArrayList<>();
        if (!life.isEmpty()) {
            hours.each(service.hours(), life.from(), life.to(), (from, to) -> open.add(new Span(from, to)));
        }
        return Availability.of(life, Spans.union(open), claims.getOrDefault(service.id(), List.of()));
    }

    private Span life(Service service) {
        LocalDate since = service.since() == null ? first() : service.since();
        if (since == null) {
            return new Span(asOf, asOf);
        }
        LocalDate until = service.until();
        Instant end =
                until == null ? asOf : until.plusDays(1).atStartOfDay(zone).toInstant();
        return new Span(since.atStartOfDay(zone).toInstant(), end.isAfter(asOf) ? asOf : end);
    }
}
