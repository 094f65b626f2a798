package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the days of a year. */
final class YearCalendars {
    private static final int CELL = 22;
    private static final int HEAD = 16;
    private static final int WEEK = 7;
    private static final int MONTHS = 12;
    private static final int DOTS = 3;

    private final Desk desk;
    private final HistoryParts parts;
    private final LocalDate today;

    YearCalendars(Desk desk) {
        this.desk = desk;
        this.parts = new HistoryParts(desk);
        this.today = desk.times().dayOf(desk.asOf());
    }

    /** Of the newest year that has incidents; null where none has a date. */
    @Nullable
    YearCalendar newest(List<Annals.Volume> volumes) {
        Integer year = volumes.isEmpty() ? null : volumes.get(0).year();
        return year == null ? null : of(year, volumes.get(0).chapters());
    }

    /** Of a year that has incidents. */
    YearCalendar of(int year, List<Annals.Chapter> chapters) {
        Map<YearMonth, Annals.Chapter> byMonth = new TreeMap<>();
        Map<LocalDate, List<Incident>> byDay = new TreeMap<>();
        for (Annals.Chapter chapter : chapters) {
            YearMonth month = chapter.month();
            if (month != null) {
                byMonth.put(month, chapter);
                chapter.incidents().forEach(i -> day(i, byDay));
            }
        }
        List<YearCalendar.Month> months = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            YearMonth month = YearMonth.of(year, m);
            Annals.Chapter chapter = byMonth.get(month);
            if (chapter != null || !month.atDay(1).isAfter(today)) {
                months.add(month(month, chapter == null ? new Annals.Chapter(month, List.of()) : chapter, byDay));
            }
        }
        List<YearCalendar.Day> days = new ArrayList<>();
        byDay.forEach((day, incidents) -> days.add(
                new YearCalendar.Day(desk.times().weekdayAndDate(day), incidents.size(), parts.counts(incidents))));
        long all = byDay.values().stream().mapToLong(List::size).sum();
        return new YearCalendar(
                desk.words().f("calendar.title", year),
                desk.words().f("calendar.desc", desk.words().n("count.incident", all), days.size()),
                Stream.of(DayOfWeek.values())
                        .map(d -> desk.times().weekday(d).substring(0, 1))
                        .collect(Collectors.joining()),
                months,
                key(),
                days);
    }

    /** What the shapes stand for; the last for all levels that have none of their own. */
    private List<YearCalendar.Key> key() {
        Map<Integer, String> ranks = new TreeMap<>();
        Parts tags = new Parts(desk);
        for (Severity level : desk.catalog().severities().levels()) {
            SeverityTag tag = tags.severity(level.id());
            String name = tag.name() == null ? tag.id() : tag.id() + " " + tag.name();
            ranks.merge(tag.rank(), name, (one, other) -> one + ", " + other);
        }
        return ranks.entrySet().stream()
                .map(e -> new YearCalendar.Key(e.getKey(), e.getValue()))
                .toList();
    }

    private void day(Incident incident, Map<LocalDate, List<Incident>> byDay) {
        if (incident.started() != null) {
            LocalDate day = desk.times().dayOf(incident.started().instant());
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(incident);
        }
    }

    private YearCalendar.Month month(YearMonth month, Annals.Chapter chapter, Map<LocalDate, List<Incident>> byDay) {
        StringBuilder quiet = new StringBuilder();
        StringBuilder ahead = new StringBuilder();
        List<YearCalendar.Cell> cells = new ArrayList<>();
        int offset = month.atDay(1).getDayOfWeek().ordinal();
        int y = HEAD;
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            LocalDate day = month.atDay(d);
            int x = (offset + d - 1) % WEEK * CELL;
            y = HEAD + (offset + d - 1) / WEEK * CELL;
            List<Incident> incidents = byDay.get(day);
            if (incidents != null) {
                cells.add(cell(day, incidents, x, y));
            } else {
                (day.isAfter(today) ? ahead : quiet)
                        .append('M')
                        .append(x + 2)
                        .append(' ')
                        .append(y + 2)
                        .append("h18v18h-18z");
            }
        }
        int count = chapter.incidents().size();
        String name = parts.monthName(month);
        return new YearCalendar.Month(
                desk.times().shortMonth(month),
                desk.words().f("calendar.of", name, desk.words().n("count.incident", count)),
                count,
                count == 0 ? null : parts.month(HistoryParts.FOLDER, chapter).url(),
                y + CELL,
                quiet.toString(),
                ahead.toString(),
                cells);
    }

    private YearCalendar.Cell cell(LocalDate day, List<Incident> incidents, int x, int y) {
        List<HistoryView.Count> counts = parts.counts(incidents);
        String tip = desk.words()
                .f(
                        "calendar.of",
                        desk.times().weekdayAndDate(day),
                        counts.stream()
                                .map(c -> c.count() + " × " + c.severity().id())
                                .collect(Collectors.joining(", ")));
        int rank = counts.get(0).severity().rank();
        return new YearCalendar.Cell(
                x, y, day.getDayOfMonth(), rank, incidents.size() == 1 ? 0 : Math.min(DOTS, incidents.size()), tip);
    }
}
