package dev.sitrep.render;

import java.util.Map;

/**
 * What is known of a rendered site.
 *
 * @param pages by address from the root, in order
 */
public record SiteFacts(Map<String, PageFacts> pages) {}
