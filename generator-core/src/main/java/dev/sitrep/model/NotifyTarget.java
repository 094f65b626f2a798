package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise to tell someone.
 *
 * @param origin where it was written
 * @param id what {@code notified} refers to
 * @param within until when
 * @param after what it counts from
 * @param calendar on which calendar
 * @param who people, roles, teams or audiences of messages
 * @param via channels
 * @param pausable whether an incident's pauses stop its clock
 * @param note in words
 */
public record NotifyTarget(
        Origin origin,
        @Nullable String id,
        @Nullable TimeSpan within,
        @Nullable Anchor after,
        @Nullable String calendar,
        List<String> who,
        List<String> via,
        @Nullable Boolean pausable,
        @Nullable String note) {}
