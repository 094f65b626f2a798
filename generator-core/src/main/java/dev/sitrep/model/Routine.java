package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recurring work.
 *
 * @param origin where it was written
 * @param id of the work
 * @param what one line, Markdown
 * @param every how often it is owed
 * @param on or on which occasion, never owed
 * @param automatic whether it happens by itself, never owed
 * @param owner a person, role or team
 * @param runbook id
 * @param done when it was done
 * @param breaches missed ones, explained
 * @param note anything else
 */
public record Routine(
        Origin origin,
        @Required String id,
        @Required String what,
        @Nullable Cadence every,
        @Nullable String on,
        boolean automatic,
        @Nullable String owner,
        @Nullable String runbook,
        List<Moment> done,
        List<Breach> breaches,
        @Nullable String note) {}
