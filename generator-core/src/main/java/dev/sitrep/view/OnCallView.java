package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call, and how an incident is escalated.
 *
 * @param schedules in the order of the file
 * @param weeks how far shifts are shown
 * @param policies of escalation
 * @param duties of whoever is on call: inline HTML
 * @param note HTML, or null
 * @param upkeep who keeps it current
 */
public record OnCallView(
        List<ScheduleEntry> schedules,
        int weeks,
        List<PolicyEntry> policies,
        List<String> duties,
        @Nullable String note,
        Upkeep upkeep) {
    /**
     * A schedule.
     *
     * @param anchor of its entry
     * @param zone of its handovers
     * @param handover when a shift begins, in that zone
     * @param external the product that holds it, or null
     * @param link to the external schedule, or null
     * @param now who is on call; null where nobody is, or another product knows
     * @param next who is after that; null where no change is in sight
     * @param shifts of the coming weeks, gaps included
     * @param roles that it fills
     */
    public record ScheduleEntry(
            String anchor,
            String id,
            String name,
            String zone,
            String handover,
            @Nullable String external,
            @Nullable TextLink link,
            @Nullable Turn now,
            @Nullable Turn next,
            List<ShiftRow> shifts,
            List<Layer> layers,
            List<ExceptionEntry> exceptions,
            List<TextLink> roles,
            @Nullable String note) {}

    /**
     * Someone's time on call.
     *
     * @param person who; null for a gap
     * @param from its beginning
     * @param until its end; null where none is in sight
     * @param why of an exception, inline HTML, or null
     * @param distance how far its change is off: its end for the one that goes on, its beginning for the next
     */
    public record Turn(
            @Nullable Callee person,
            When from,
            @Nullable When until,
            @Nullable String why,
            @Nullable String distance) {}

    /** A shift in the table, with the weekdays of its ends. */
    public record ShiftRow(
            @Nullable TextLink person,
            String fromDay,
            When from,
            String untilDay,
            When until,
            boolean endless,
            String length,
            boolean exception,
            @Nullable String why) {}

    /** A layer of the rotation, in words. */
    public record Layer(
            List<TextLink> people,
            @Nullable String every,
            @Nullable When from,
            @Nullable When until,
            List<String> days,
            @Nullable String note) {}

    /** An exception from the rotations, past ones included. */
    public record ExceptionEntry(
            TextLink person,
            @Nullable When from,
            @Nullable When until,
            @Nullable String why,
            boolean over) {}

    /** An escalation policy, and the levels that follow it. */
    public record PolicyEntry(String anchor, String id, List<SeverityTag> severities, List<EscalationRow> steps) {}
}
