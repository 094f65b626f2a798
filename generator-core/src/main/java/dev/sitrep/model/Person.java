package dev.sitrep.model;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can be called.
 *
 * @param origin where it was written
 * @param id as records refer to them
 * @param name as people call them
 * @param title what they are
 * @param phone international
 * @param email address
 * @param slack handle
 * @param telegram handle
 * @param whatsapp number
 * @param timezone where they are
 * @param verified when the ways to reach them were last tried
 * @param trained what they were trained in, and when
 * @param note anything else
 */
public record Person(
        Origin origin,
        @Id String id,
        @Required String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String slack,
        @Nullable String telegram,
        @Nullable String whatsapp,
        @Nullable ZoneId timezone,
        @Nullable Moment verified,
        Map<String, Moment> trained,
        @Nullable String note) {}
