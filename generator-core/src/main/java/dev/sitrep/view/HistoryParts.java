package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Severity;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names, addresses and counts of the parts of a history. */
final class HistoryParts {
    static final String FOLDER = "history";
    static final String LIST = Urls.list(FOLDER);
    static final String CHARTS = Urls.page(FOLDER, "charts");

    private static final String UNDATED = "undated";

    private final Desk desk;
    private final Parts parts;

    HistoryParts(Desk desk) {
        this.desk = desk;
        this.parts = new Parts(desk);
    }

    /** A month, below a folder. */
    HistoryView.Month month(String folder, Annals.Chapter chapter) {
        YearMonth month = chapter.month();
        return entry(
                month == null ? desk.words().w("history.undated") : monthName(month),
                Urls.page(folder, month == null ? UNDATED : month.toString()),
                chapter.incidents());
    }

    /** A year, below a folder. */
    HistoryView.Month year(String folder, Annals.Volume volume) {
        Integer year = volume.year();
        return entry(yearName(year), Urls.page(folder, year == null ? UNDATED : year.toString()), volume.incidents());
    }

    String monthName(YearMonth month) {
        return desk.times().month(month.atDay(1));
    }

    String yearName(@Nullable Integer year) {
        return year == null ? desk.words().w("history.undated-year") : year.toString();
    }

    /** The way back to the list of months. */
    TextLink home() {
        return TextLink.to(desk.words().w("history.title"), LIST);
    }

    /** How many of each severity, the severest first. */
    List<HistoryView.Count> counts(List<Incident> incidents) {
        Map<String, Integer> counts = new TreeMap<>(order(desk));
        for (Incident incident : incidents) {
            counts.merge(level(desk, incident), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(e -> new HistoryView.Count(parts.severity(e.getKey()), e.getValue()))
                .toList();
    }

    /** The order of severities by their ids: the severest first. */
    static Comparator<String> order(Desk desk) {
        return Comparator.<String>comparingInt(desk.index()::rank).thenComparing(Comparator.naturalOrder());
    }

    /** The severity's own id, where the record names it by another. */
    static String level(Desk desk, Incident incident) {
        return desk.index().severity(incident.severity()).map(Severity::id).orElse(incident.severity());
    }

    private HistoryView.Month entry(String title, String url, List<Incident> incidents) {
        return new HistoryView.Month(title, url, incidents.size(), counts(incidents));
    }
}
