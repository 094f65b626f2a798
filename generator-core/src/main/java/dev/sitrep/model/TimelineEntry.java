package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * What happened at one time.
 *
 * @param origin where it was written
 * @param at when
 * @param event what, Markdown
 * @param kind what it stands for
 * @param by who
 * @param to whom it was escalated to
 * @param runbook which was followed
 * @param audience narrowest audience that sees it; the innermost only without it
 */
public record TimelineEntry(
        Origin origin,
        @Required @ClockBase @Nullable Moment at,
        @Required String event,
        @Nullable EventKind kind,
        @Nullable String by,
        @Nullable String to,
        @Nullable String runbook,
        @Nullable String audience) {}
