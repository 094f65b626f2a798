package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param name in words
 * @param description one line
 * @param members ids of people
 * @param lead id of a person
 * @param slack handle
 * @param email address
 * @param phone number
 * @param mustKnow what its members have to know
 * @param duties what it does
 * @param verified when its own ways to be reached were last tried
 * @param note anything else
 */
public record Team(
        Origin origin,
        @Id String id,
        @Required String name,
        @Nullable String description,
        List<String> members,
        @Nullable String lead,
        @Nullable String slack,
        @Nullable String email,
        @Nullable String phone,
        List<String> mustKnow,
        List<String> duties,
        @Nullable Moment verified,
        @Nullable String note) {}
