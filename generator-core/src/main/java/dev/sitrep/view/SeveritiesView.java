package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The severity matrix.
 *
 * @param levels severest first
 * @param kinds of targets that some level has, for the rows of the table; none for an audience that sees no targets
 * @param clock what targets count from unless they say
 * @param highestCounts whether the severest level reached sets the targets
 * @param accumulations small outages that together owe a postmortem
 * @param calendars that targets run on; none for an audience that sees no targets
 * @param calendarUpkeep who keeps the calendars
 * @param note HTML, or null
 * @param upkeep who keeps it current
 */
public record SeveritiesView(
        List<Level> levels,
        List<Tag> kinds,
        String clock,
        boolean highestCounts,
        List<Accumulated> accumulations,
        List<CalendarView> calendars,
        Upkeep calendarUpkeep,
        @Nullable String note,
        Upkeep upkeep) {
    /**
     * A level.
     *
     * @param anchor of its entry
     * @param tag id, name, icon and rank
     * @param title a longer name, or null
     * @param aliases other ids
     * @param goal inline HTML, or null
     * @param impact inline HTML, or null
     * @param examples inline HTML
     * @param communication inline HTML, or null
     * @param calendar default of its targets, or null
     * @param promises in the order in which an incident meets them
     * @param cells for each of the kinds, the promises of that kind
     * @param policy its escalation policy, or null
     * @param steps of its escalation
     * @param runbooks for it
     * @param note inline HTML, or null
     */
    public record Level(
            String anchor,
            SeverityTag tag,
            @Nullable String title,
            List<String> aliases,
            @Nullable String goal,
            @Nullable String impact,
            List<String> examples,
            @Nullable String communication,
            @Nullable TextLink calendar,
            List<TargetText> promises,
            List<Cell> cells,
            @Nullable TextLink policy,
            List<EscalationRow> steps,
            List<TextLink> runbooks,
            @Nullable String note) {}

    /** What a level promises of one kind; nothing where it promises none. */
    public record Cell(List<String> texts) {}

    /**
     * Small outages that together owe a postmortem.
     *
     * @param service which, or null for any
     * @param downtime sum from which it counts, or null
     * @param within period over which it is summed, or null
     * @param treatAs severity whose promises then hold, or null
     * @param note inline HTML, or null
     */
    public record Accumulated(
            @Nullable TextLink service,
            @Nullable String downtime,
            @Nullable String within,
            @Nullable SeverityTag treatAs,
            @Nullable String note) {}
}
