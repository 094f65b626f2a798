package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * What readers were told about a maintenance window at one time.
 *
 * @param origin where it was written
 * @param at when
 * @param status where the window then stood
 * @param text Markdown
 * @param channel where it was sent
 * @param by who
 * @param audience narrowest audience that sees it; the window's own without it
 */
public record MaintenanceUpdate(
        Origin origin,
        @Required @Nullable Moment at,
        @Nullable MaintenanceStatus status,
        @Required String text,
        @Nullable String channel,
        @Nullable String by,
        @Nullable String audience) {}
