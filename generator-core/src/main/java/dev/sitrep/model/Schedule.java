package dev.sitrep.model;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call when.
 *
 * @param origin where it was written
 * @param id as roles refer to it
 * @param name in words
 * @param timezone of handovers; the site's without it
 * @param handover when a shift begins; midnight without it
 * @param rotations layers: the later one wins where it applies
 * @param overrides exceptions
 * @param external the product that holds the schedule, which is then shown and never computed
 * @param url of the external schedule
 * @param note anything else
 */
public record Schedule(
        Origin origin,
        @Id String id,
        @Nullable String name,
        @Nullable ZoneId timezone,
        @Nullable LocalTime handover,
        List<Rotation> rotations,
        List<ShiftOverride> overrides,
        @Nullable String external,
        @Nullable String url,
        @Nullable String note) {}
