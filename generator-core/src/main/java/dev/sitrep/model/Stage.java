package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a response.
 *
 * @param origin where it was written
 * @param id of the stage
 * @param name in words
 * @param icon a character beside the name
 * @param colour a colour's name
 * @param at when, in words such as {@code T+0}
 * @param role who does it
 * @param text Markdown
 * @param messages ids of messages
 * @param runbooks ids of runbooks
 */
public record Stage(
        Origin origin,
        @Required String id,
        @Required String name,
        @Nullable String icon,
        @Nullable String colour,
        @Nullable String at,
        List<String> role,
        @Nullable String text,
        List<String> messages,
        List<String> runbooks) {}
