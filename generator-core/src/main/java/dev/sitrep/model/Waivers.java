package dev.sitrep.model;

import java.util.List;

/**
 * Waived findings.
 *
 * @param origin where it was written
 * @param waivers in order
 */
public record Waivers(Origin origin, List<Waiver> waivers) {}
