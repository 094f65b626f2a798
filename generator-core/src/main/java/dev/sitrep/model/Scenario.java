package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drill tries; or several that take turns.
 *
 * @param origin where it was written
 * @param id of the scenario
 * @param title one line
 * @param goal what is to be reached
 * @param runbook which is followed
 * @param restore until when
 * @param rotate how turns are taken
 * @param from month of the first turn
 * @param of those that take turns
 * @param note anything else
 */
public record Scenario(
        Origin origin,
        @Nullable String id,
        @Nullable String title,
        @Nullable String goal,
        @Nullable String runbook,
        @Nullable Target restore,
        @Nullable String rotate,
        @Nullable String from,
        List<Scenario> of,
        @Nullable String note) {}
