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
 * @param working how its deadline is reckoned where it states none itself, or null
 * @param live for a browser, while it is to be done; else null
 * @param off how far off or how late, in words, or null
 * @param breach why it was missed, or null
 * @param waiver that lets it pass, or null
 * @param of the record that it belongs to, where actions of several stand together; else null
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
        @Nullable String working,
        @Nullable Live live,
        @Nullable String off,
        @Nullable BreachRow breach,
        @Nullable WaiverNote waiver,
        @Nullable TextLink of,
        Tag state) {}
