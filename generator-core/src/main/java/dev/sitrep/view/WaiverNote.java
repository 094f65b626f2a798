package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * What lets a missed promise pass.
 *
 * @param why inline HTML
 * @param approver who allowed it
 * @param until for how long, or null
 * @param left how long that is from the clock, or null
 * @param waiver its id, leading to the waivers
 */
public record WaiverNote(
        String why,
        TextLink approver,
        @Nullable When until,
        @Nullable String left,
        TextLink waiver) {}
