package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Some incidents in the order of time: by the month in which they began, newest first. What has no date comes last.
 *
 * @param incidents all of them
 * @param chapters the same by month
 */
record Annals(List<Incident> incidents, List<Chapter> chapters) {
    /** A month, or null for what has no date. */
    record Chapter(@Nullable YearMonth month, List<Incident> incidents) {}

    /** A year, or null for what has no date, and its months. */
    record Volume(@Nullable Integer year, List<Chapter> chapters) {
        List<Incident> incidents() {
            return chapters.stream().flatMap(c -> c.incidents().stream()).toList();
        }
    }

    /** Of incidents that are newest first, in the months of a zone. */
    static Annals of(List<Incident> newest, ZoneId zone) {
        Map<YearMonth, List<Incident>> months = new TreeMap<>(Comparator.reverseOrder());
        List<Incident> undated = new ArrayList<>();
        for (Incident incident : newest) {
            Moment started = incident.started();
            List<Incident> month = started == null
                    ? undated
                    : months.computeIfAbsent(YearMonth.from(started.instant().atZone(zone)), m -> new ArrayList<>());
            month.add(incident);
        }
        List<Chapter> chapters = new ArrayList<>();
        months.forEach((month, incidents) -> chapters.add(new Chapter(month, List.copyOf(incidents))));
        if (!undated.isEmpty()) {
            chapters.add(new Chapter(null, List.copyOf(undated)));
        }
        return new Annals(newest, List.copyOf(chapters));
    }

    /** The same by year. */
    List<Volume> volumes() {
        List<Volume> volumes = new ArrayList<>();
        List<Chapter> open = new ArrayList<>();
        Integer year = null;
        for (Chapter chapter : chapters) {
            YearMonth month = chapter.month();
            Integer next = month == null ? null : month.getYear();
            if (!open.isEmpty() && (next == null || !next.equals(year))) {
                volumes.add(new Volume(year, List.copyOf(open)));
                open.clear();
            }
            year = next;
            open.add(chapter);
        }
        if (!open.isEmpty()) {
            volumes.add(new Volume(year, List.copyOf(open)));
        }
        return volumes;
    }
}
