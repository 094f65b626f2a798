package dev.sitrep.site;

import java.util.List;

/**
 * What repairing damaged encodings did, or would do.
 *
 * @param files whose text is damaged, relative to the source folder
 * @param written whether they were rewritten
 */
public record RepairOutcome(List<String> files, boolean written) {}
