package dev.sitrep.site;

import java.util.List;

/**
 * What publishing did, or would do.
 *
 * @param summary a sentence
 * @param files what was, or would be, added ({@code + path}), changed ({@code ~ path}) and removed ({@code - path}); the first of each
 */
public record PublishOutcome(String summary, List<String> files) {}
