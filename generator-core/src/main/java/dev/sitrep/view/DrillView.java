package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill.
 *
 * @param row what the list shows of it
 * @param within how long after its date it may be held, in words, or null
 * @param from the first day it is owed, or null
 * @param pass points to pass, or null
 * @param target points aimed at, or null
 * @param points that can be made
 * @param scenarios that are tried every time
 * @param rotations scenarios that take turns
 * @param criteria by which it is judged
 * @param missed days on which it was not held
 * @param held when it was held, newest first
 * @param planNote inline HTML, or null
 * @param note inline HTML, or null
 * @param body HTML
 * @param upkeep whose it is and where it is written
 */
public record DrillView(
        DrillsView.Row row,
        @Nullable String within,
        @Nullable When from,
        @Nullable Integer pass,
        @Nullable Integer target,
        int points,
        List<ScenarioEntry> scenarios,
        List<Rotation> rotations,
        List<Criterion> criteria,
        List<PromiseRow> missed,
        List<Held> held,
        @Nullable String planNote,
        @Nullable String note,
        String body,
        Upkeep upkeep) {
    /**
     * A scenario.
     *
     * @param anchor of its entry
     * @param turn whose turn it is, a month in words, or null
     * @param current whether it is the next one's turn
     * @param restore until when, in words, or null
     */
    public record ScenarioEntry(
            String anchor,
            @Nullable String id,
            String title,
            @Nullable String goal,
            @Nullable TextLink runbook,
            @Nullable String restore,
            @Nullable String turn,
            boolean current,
            @Nullable String note) {}

    /** Scenarios that take turns, the next one first. */
    public record Rotation(
            String how,
            List<ScenarioEntry> scenarios,
            @Nullable String note) {}

    /** A criterion: met within a time, or judged. */
    public record Criterion(
            String criterion,
            @Nullable String within,
            @Nullable Integer points) {}

    /**
     * A drill that was held.
     *
     * @param results one for each criterion
     * @param others what was measured or given for no criterion of the plan
     */
    public record Held(
            DrillsView.Result result,
            List<TextLink> scenarios,
            List<Cell> results,
            List<String> others,
            List<TextLink> participants,
            @Nullable String note) {}

    /** What was measured and what it earned; {@code full} when no point was lost. */
    public record Cell(@Nullable String measured, @Nullable Integer points, boolean full) {}
}
