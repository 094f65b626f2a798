package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A promise that was not kept.
 *
 * @param record where it was promised
 * @param promise in words
 * @param part which of several, or null
 * @param severity that promised it, or null
 * @param state {@code late}, {@code overdue} or {@code unknown}
 * @param due until when it was
 * @param by how much later that was, in words, or null
 * @param why the explanation, inline HTML, or null
 * @param see the action that follows from it, or null
 * @param waived why it may pass for a while, inline HTML, or null
 * @param approvedBy who allowed that, or null
 * @param until for how long, or null
 */
public record SlaMissedRow(
        TextLink record,
        String promise,
        @Nullable String part,
        @Nullable SeverityTag severity,
        Tag state,
        When due,
        @Nullable String by,
        @Nullable String why,
        @Nullable TextLink see,
        @Nullable String waived,
        @Nullable TextLink approvedBy,
        @Nullable When until) {}
