package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * An alert rule.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param name in words
 * @param when its condition, in words
 * @param action what it does or asks for
 * @param icon a character beside it
 * @param severity id
 * @param service id
 * @param runbook id
 * @param source id of a source
 * @param channel id of a channel
 * @param automatic whether the action happens by itself
 * @param note anything else
 */
public record Alert(
        Origin origin,
        @Required String id,
        @Nullable String name,
        @Nullable String when,
        @Nullable String action,
        @Nullable String icon,
        @Nullable String severity,
        @Nullable String service,
        @Nullable String runbook,
        @Nullable String source,
        @Nullable String channel,
        @Nullable Boolean automatic,
        @Nullable String note) {}
