package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done after an incident.
 *
 * @param origin where it was written
 * @param id permanent
 * @param what one line, Markdown
 * @param owner a person, role or team
 * @param due until when
 * @param done when it was
 * @param kind what it is good for
 * @param link a ticket
 * @param note anything else
 */
public record Action(
        Origin origin,
        @Nullable String id,
        @Required String what,
        @Nullable String owner,
        @Nullable Moment due,
        @Nullable Done done,
        @Nullable ActionKind kind,
        @Nullable String link,
        @Nullable String note) {}
