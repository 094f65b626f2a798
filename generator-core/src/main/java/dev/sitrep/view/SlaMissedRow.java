package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A promise that was not kept.
 *
 * @param record where it was promised
 * @param promise in words
 * @param part which of several updates, or null
 * @param severity that promised it, or null
 * @param state {@code late}, {@code overdue} or {@code unknown}
 * @param due until when it was
 * @param by how much later it was done, or is now, in words; null where nobody knows
 * @param breach the explanation, or null
 * @param waiver what lets it pass for a while, or null
 */
public record SlaMissedRow(
        TextLink record,
        String promise,
        @Nullable String part,
        @Nullable SeverityTag severity,
        Tag state,
        When due,
        @Nullable String by,
        @Nullable BreachRow breach,
        @Nullable WaiverNote waiver) {}
