package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done after an incident.
 *
 * @param anchor id of its row, or null
 * @param id permanent, or null
 * @param what inline HTML
 * @param owner or null
 * @param due until when, or null
 * @param done when it was, or null
 * @param kind what it is good for, or null
 * @param ticket or null
 * @param note inline HTML, or null
 * @param state done, late, open or overdue, with by how much
 */
public record ActionRow(
        @Nullable String anchor,
        @Nullable String id,
        String what,
        @Nullable TextLink owner,
        @Nullable When due,
        @Nullable When done,
        @Nullable Tag kind,
        @Nullable TextLink ticket,
        @Nullable String note,
        Tag state) {}
