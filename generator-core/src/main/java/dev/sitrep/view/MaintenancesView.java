package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Maintenance, and work that recurs.
 *
 * @param going in progress
 * @param coming soonest first
 * @param past newest first
 * @param more how many older ones are not listed, in words; null where all are
 * @param routine work that recurs
 * @param upkeep who keeps the list of it
 */
public record MaintenancesView(
        List<MaintenanceRow> going,
        List<MaintenanceRow> coming,
        List<MaintenanceRow> past,
        @Nullable String more,
        List<RoutineRow> routine,
        Upkeep upkeep) {
    /**
     * Work that recurs.
     *
     * @param anchor id of its row
     * @param what inline HTML
     * @param every how often, or on which occasion, in words; null where neither is said
     * @param automatic whether it happens by itself
     * @param last when it was done last, or null
     * @param earlier when it was done before, newest first
     * @param state {@code kept}, {@code due-soon} or {@code overdue}, with how far off; null where nothing is owed
     * @param live for a browser, while it is to come; else null
     * @param note inline HTML, or null
     */
    public record RoutineRow(
            String anchor,
            String what,
            @Nullable String every,
            boolean automatic,
            @Nullable TextLink owner,
            @Nullable TextLink runbook,
            @Nullable When last,
            List<When> earlier,
            @Nullable Tag state,
            @Nullable Live live,
            List<BreachRow> breaches,
            @Nullable String note) {}
}
