package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise about time.
 *
 * @param origin where it was written
 * @param within until when
 * @param every how often
 * @param lasting how long
 * @param after what it counts from
 * @param calendar on which calendar
 * @param pausable whether an incident's pauses stop its clock
 * @param digest one text for all open ones: {@code daily} or {@code weekly}
 * @param via channels
 * @param who people, roles, teams or audiences of messages
 * @param note in words
 */
public record Target(
        Origin origin,
        @Shorthand @Nullable TimeSpan within,
        @Nullable TimeSpan every,
        @Key("for") @Nullable TimeSpan lasting,
        @Nullable Anchor after,
        @Nullable String calendar,
        @Nullable Boolean pausable,
        @Nullable String digest,
        List<String> via,
        List<String> who,
        @Nullable String note) {}
