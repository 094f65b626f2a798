package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where people talk.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param name as people call it
 * @param purpose what it is for
 * @param kind Slack, e-mail, telephone and so on
 * @param severities severities it is for
 * @param url address
 * @param note anything else
 */
public record Channel(
        Origin origin,
        @Required String id,
        @Nullable String name,
        @Nullable String purpose,
        List<String> kind,
        @Key("for") List<String> severities,
        @Nullable String url,
        @Nullable String note) {}
