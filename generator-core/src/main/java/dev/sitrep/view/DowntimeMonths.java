package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Tally;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long each service was not well, month by month; only services that once were not, and the worst of them drawn. */
final class DowntimeMonths {
    private static final int DRAWN = 15;

    private final Desk desk;
    private final UptimeDesk uptime;
    private final Parts parts;
    private final List<YearMonth> months;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Service service, List<Tally> tallies) {
        long troubled() {
            return tallies.stream().mapToLong(Tally::troubled).sum();
        }
    }

    /** Of some months, the newest first. */
    DowntimeMonths(Desk desk, UptimeDesk uptime, Parts parts, List<YearMonth> months) {
        this.desk = desk;
        this.uptime = uptime;
        this.parts = parts;
        this.months = months;
        UptimePages.services(desk).forEach(service -> {
            Availability known = uptime.site().of(service.id());
            if (known != null) {
                Line line = new Line(
                        service,
                        months.stream()
                                .map(month -> known.in(uptime.month(month)))
                                .toList());
                if (line.troubled() > 0) {
                    lines.add(line);
                }
            }
        });
    }

    /** A strip for each service with a column for each month, the oldest left; null where there is none. */
    @Nullable
    Chart chart() {
        if (lines.isEmpty()) {
            return null;
        }
        List<DowntimeChart.Strip> strips = lines.stream()
                .sorted(Comparator.comparingLong(Line::troubled).reversed())
                .limit(DRAWN)
                .map(line -> new DowntimeChart.Strip(
                        line.service().name(), length(line.troubled()), columns(line.tallies())))
                .toList();
        Line worst = lines.stream()
                .max((a, b) -> Long.compare(a.troubled(), b.troubled()))
                .orElseThrow();
        String description = desk.words()
                .f("uptime.downtime.desc", lines.size(), worst.service().name(), length(worst.troubled()));
        List<String> ticks = new ArrayList<>();
        for (YearMonth month : months) {
            ticks.add(
                    0,
                    month.getMonthValue() == 1
                            ? String.valueOf(month.getYear())
                            : desk.times().shortMonth(month));
        }
        return DowntimeChart.of("downtime", desk.words().w("uptime.downtime"), description, strips, ticks);
    }

    /** The same in figures. */
    List<UptimeView.DowntimeRow> rows() {
        return lines.stream()
                .map(line -> new UptimeView.DowntimeRow(
                        parts.link(line.service().name(), UptimePages.url(line.service())),
                        line.tallies().stream()
                                .map(tally -> tally.troubled() == 0 ? "–" : length(tally.troubled()))
                                .toList(),
                        length(line.troubled())))
                .toList();
    }

    private List<DowntimeChart.Column> columns(List<Tally> tallies) {
        List<DowntimeChart.Column> columns = new ArrayList<>();
        for (int i = tallies.size() - 1; i >= 0; i--) {
            Tally tally = tallies.get(i);
            String month = desk.times().month(months.get(i).atDay(1));
            String text = tally.counted() == 0
                    ? desk.words().w("uptime.unknown")
                    : tally.troubled() == 0 ? desk.words().w("uptime.well") : length(tally.troubled());
            columns.add(new DowntimeChart.Column(tally, month + ": " + text));
        }
        return columns;
    }

    private String length(long seconds) {
        return uptime.words().length(Duration.ofSeconds(seconds));
    }
}
