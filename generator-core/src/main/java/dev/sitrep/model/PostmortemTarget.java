package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise to write a postmortem.
 *
 * @param origin where it was written
 * @param within until when
 * @param after what it counts from
 * @param calendar on which calendar
 * @param sections ids of required sections
 * @param signOff roles that sign
 * @param pausable whether an incident's pauses stop its clock
 * @param note in words
 */
public record PostmortemTarget(
        Origin origin,
        @Shorthand @Nullable TimeSpan within,
        @Nullable Anchor after,
        @Nullable String calendar,
        List<String> sections,
        List<String> signOff,
        @Nullable Boolean pausable,
        @Nullable String note) {}
