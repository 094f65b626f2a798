package dev.sitrep.model;

import java.util.List;

/**
 * Findings that were there before the site adopted the gate, and that fail nothing until they are mended.
 *
 * @param origin where it was written
 * @param findings in order
 */
public record Baseline(Origin origin, List<BaselineEntry> findings) {}
