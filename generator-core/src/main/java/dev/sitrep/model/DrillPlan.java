package dev.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drill promises.
 *
 * @param origin where it was written
 * @param every when
 * @param within held at the latest that long after
 * @param from the first day it is owed
 * @param pass points to pass
 * @param target points aimed at
 * @param scenarios what is tried
 * @param scoring how it is judged
 * @param note anything else
 */
public record DrillPlan(
        Origin origin,
        @Nullable Cadence every,
        @Nullable TimeSpan within,
        @Nullable LocalDate from,
        @Nullable Integer pass,
        @Nullable Integer target,
        List<Scenario> scenarios,
        List<Score> scoring,
        @Nullable String note) {}
