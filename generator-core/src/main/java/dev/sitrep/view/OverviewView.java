package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param banner what is wrong now
 * @param unreadable files of records that cannot be read, leading to what is wrong with them
 * @param open incidents that go on, newest first
 * @param owing what is overdue or due soon; null where nothing is
 * @param going maintenance that goes on
 * @param coming maintenance to come, soonest first
 * @param groups of services
 * @param axis what stands below the bars
 * @param days the last days, newest first; those without incidents that follow one another are one entry
 * @param any whether there ever was an incident
 * @param author whether the reader may be one who writes the records, and is told how
 */
public record OverviewView(
        Banner banner,
        List<TextLink> unreadable,
        List<IncidentRow> open,
        @Nullable Owing owing,
        List<MaintenanceRow> going,
        List<MaintenanceRow> coming,
        List<Group> groups,
        UptimeAxis axis,
        List<Day> days,
        boolean any,
        boolean author) {
    /**
     * What is wrong now.
     *
     * @param state the worst state of a service, in the words of a status page
     * @param since when that began, or null while all is well
     * @param relative how long ago
     * @param affected services that are not well
     * @param about the open incident that it is about, or null
     * @param said what readers were told last about it, inline HTML, or null
     * @param saidAt when, or null
     * @param quiet a sentence for when all is well, or null
     */
    public record Banner(
            Tag state,
            @Nullable When since,
            @Nullable String relative,
            List<TextLink> affected,
            @Nullable TextLink about,
            @Nullable String said,
            @Nullable When saidAt,
            @Nullable String quiet) {}

    /** A group of services; {@code uptime} of all together, leading to how it comes about, or null where there is one only. */
    public record Group(
            String name,
            @Nullable String description,
            @Nullable TextLink uptime,
            List<Row> services) {}

    /** A service, its state now, its last days, and its uptime over them, leading to how it comes about. */
    public record Row(TextLink service, @Nullable String description, Tag state, UptimeBars bars, TextLink uptime) {}

    /**
     * A day, or several without incidents.
     *
     * @param title the day with its weekday, or the first and the last
     * @param incidents that began on it, newest first
     */
    public record Day(String title, List<IncidentRow> incidents) {}
}
