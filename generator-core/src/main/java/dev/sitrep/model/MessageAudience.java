package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People that messages go to, as one.
 *
 * @param origin where it was written
 * @param id as policies refer to it
 * @param name in words
 * @param to addresses, people, roles, teams or channels
 * @param via channels
 * @param note anything else
 */
public record MessageAudience(
        Origin origin,
        @Id String id,
        @Required String name,
        List<String> to,
        List<String> via,
        @Nullable String note) {}
