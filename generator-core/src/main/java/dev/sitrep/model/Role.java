package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of the organisation, or one taken on in an incident.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param name in words
 * @param description one line
 * @param people who fills it, first to call first
 * @param schedule or whoever is on call
 * @param duties what it does
 * @param mustKnow what it has to know
 * @param assigned {@code per-incident} where it is taken on in an incident
 * @param automatic whether it is a machine
 * @param phone its own number
 * @param email its own address
 * @param slack its own handle
 * @param telegram its own handle
 * @param verified when its own ways to be reached were last tried
 * @param note anything else
 */
public record Role(
        Origin origin,
        @Id String id,
        @Required String name,
        @Nullable String description,
        List<String> people,
        @Nullable String schedule,
        List<String> duties,
        List<String> mustKnow,
        @Nullable String assigned,
        boolean automatic,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String slack,
        @Nullable String telegram,
        @Nullable Moment verified,
        @Nullable String note) {}
