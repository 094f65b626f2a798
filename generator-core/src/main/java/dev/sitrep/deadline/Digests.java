package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Update;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** When readers were told of an incident: by its own updates, or by a text about all open ones of a level with a digest. */
final class Digests {
    private final TreeMap<java.time.Instant, Told> all = new TreeMap<>();

    /** One time that readers were told, and the line that says so. */
    record Told(Moment at, Place place) {}

    Digests(Index index) {
        Catalog catalog = index.catalog();
        boolean any = catalog.severities().levels().stream().anyMatch(Digests::digested);
        if (any) {
            for (Incident incident : catalog.incidents()) {
                Severity level = index.severity(incident.severity()).orElse(null);
                if (level != null && digested(level)) {
                    told(incident).forEach(told -> all.putIfAbsent(told.at().instant(), told));
                }
            }
        }
    }

    /** From a moment on, in order. */
    List<Told> told(Incident incident, Ladder ladder, Moment from) {
        Severity level = ladder.level();
        List<Told> told = new ArrayList<>(told(incident));
        if (level != null && digested(level)) {
            Moment ended = new Life(incident).ended();
            all.tailMap(from.instant(), true).values().stream()
                    .filter(other -> ended == null || !ended.before(other.at()))
                    .forEach(told::add);
        }
        return told.stream()
                .filter(one -> !one.at().before(from))
                .distinct()
                .sorted(Comparator.comparing(Told::at).thenComparing(Told::place))
                .toList();
    }

    private static List<Told> told(Incident incident) {
        List<Told> told = new ArrayList<>();
        for (Update update : incident.updates()) {
            Moment at = update.at();
            if (at != null) {
                told.add(new Told(at, update.origin().at("at")));
            }
        }
        return told;
    }

    private static boolean digested(@Nullable Severity level) {
        return level != null && level.update() != null && level.update().digest() != null;
    }
}
