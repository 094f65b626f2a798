package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things that happened, by day.
 *
 * @param zone short name of the zone of its times
 * @param days in order
 */
public record Log(String zone, List<Day> days) {
    /** A day of it; an empty title where times were not stated. */
    public record Day(String title, List<Entry> entries) {}

    /**
     * One thing.
     *
     * @param at when, or null
     * @param after how long after the start, or null
     * @param state where it then stood, or what the entry stands for; null for neither
     * @param text inline HTML
     * @param by who, or null
     * @param to whom it was escalated to, or null
     * @param runbook which was followed, or null
     * @param channel where it was sent, or null
     * @param services states that changed
     * @param nextBy when the next update was promised, or null
     * @param promises what else was promised, or null
     * @param seenBy the audience that it is marked for, or null
     */
    public record Entry(
            @Nullable When at,
            @Nullable String after,
            @Nullable Tag state,
            String text,
            @Nullable TextLink by,
            @Nullable TextLink to,
            @Nullable TextLink runbook,
            @Nullable TextLink channel,
            List<ServiceState> services,
            @Nullable When nextBy,
            @Nullable String promises,
            @Nullable String seenBy) {}
}
