package dev.sitrep.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A drill that was held.
 *
 * @param origin where it was written
 * @param on when
 * @param scenarios ids
 * @param measured by criterion
 * @param scores by criterion
 * @param participants people
 * @param note what was learned
 */
public record DrillHeld(
        Origin origin,
        @Required @Nullable Moment on,
        List<String> scenarios,
        Map<String, TimeSpan> measured,
        Map<String, Integer> scores,
        List<String> participants,
        @Nullable String note) {}
