package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The last days of the front page, newest first. */
final class RecentDays {
    private static final int DAYS = 14;

    private final Desk desk;
    private final PageProse prose;

    RecentDays(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
    }

    List<OverviewView.Day> compose() {
        LocalDate today = desk.times().dayOf(desk.asOf());
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, List<Incident>> began = began(first, today);
        List<OverviewView.Day> days = new ArrayList<>();
        LocalDate quietTo = null;
        for (LocalDate day = today; !day.isBefore(first); day = day.minusDays(1)) {
            List<Incident> incidents = began.get(day);
            if (incidents == null) {
                quietTo = quietTo == null ? day : quietTo;
            }
            if (quietTo != null && (incidents != null || day.equals(first))) {
                LocalDate quietFrom = incidents == null ? day : day.plusDays(1);
                days.add(new OverviewView.Day(desk.times().days(quietFrom, quietTo), List.of()));
                quietTo = null;
            }
            if (incidents != null) {
                days.add(day(day, incidents));
            }
        }
        return days;
    }

    private Map<LocalDate, List<Incident>> began(LocalDate first, LocalDate last) {
        Map<LocalDate, List<Incident>> days = new TreeMap<>();
        for (Incident incident : desk.relations().newest()) {
            Moment started = incident.started();
            if (started == null) {
                break;
            }
            LocalDate day = desk.times().dayOf(started.instant());
            if (day.isBefore(first)) {
                break;
            }
            if (!day.isAfter(last)) {
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(incident);
            }
        }
        return days;
    }

    private OverviewView.Day day(LocalDate day, List<Incident> incidents) {
        Parts parts = new Parts(desk, prose);
        return new OverviewView.Day(
                desk.times().weekdayAndDate(day),
                incidents.stream()
                        .map(i -> Parts.open(i) ? parts.row(i) : parts.row(i, prose))
                        .toList());
    }
}
