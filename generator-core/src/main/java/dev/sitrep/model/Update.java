package dev.sitrep.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers were told at one time.
 *
 * @param origin where it was written
 * @param at when
 * @param status where it then stood
 * @param text Markdown
 * @param nextBy when the next was promised
 * @param promises what else was promised, {@code postmortem} for instance
 * @param services states that changed
 * @param channel where it was sent
 * @param by who
 * @param audience narrowest audience that sees it; the incident's own without it
 */
public record Update(
        Origin origin,
        @Required @ClockBase @Nullable Moment at,
        @Nullable IncidentStatus status,
        @Required String text,
        @Nullable Moment nextBy,
        @Nullable String promises,
        Map<String, ComponentStatus> services,
        @Nullable String channel,
        @Nullable String by,
        @Nullable String audience) {}
