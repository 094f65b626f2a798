package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The uptime of all services.
 *
 * @param method how it is reckoned
 * @param periods names of the periods
 * @param groups of services with their shares over the periods
 * @param months names of the last twelve months, the newest first
 * @param monthly services with their shares by month
 * @param downtime drawing of how long services were not well, by month; null where they always were
 * @param downtimeRows the same in figures
 * @param formulas names of formulas, the site's own first
 * @param compared services with their shares by each formula
 * @param days over which they are compared, in words
 * @param minutes address of the file of all minutes
 * @param monthFile address of the file of all months
 */
public record UptimeView(
        UptimeMethod method,
        List<String> periods,
        List<Group> groups,
        List<String> months,
        List<Row> monthly,
        @Nullable Chart downtime,
        List<DowntimeRow> downtimeRows,
        List<String> formulas,
        List<Row> compared,
        String days,
        String minutes,
        String monthFile) {
    /** A group of services, and all of them together; {@code together} is null where there is one only. */
    public record Group(String name, @Nullable Row together, List<Row> services) {
        /** Whether anything is promised of one of them. */
        public boolean promised() {
            return services.stream().anyMatch(row -> row.objective() != null);
        }
    }

    /** A service with a share for each column; what was promised of it, or null. */
    public record Row(TextLink service, @Nullable String objective, List<UptimeFigure> figures) {}

    /** How long a service was not well in each month, and in all. */
    public record DowntimeRow(TextLink service, List<String> months, String all) {}
}
