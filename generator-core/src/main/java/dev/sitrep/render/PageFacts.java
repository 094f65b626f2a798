package dev.sitrep.render;

import java.util.List;
import java.util.SortedSet;

/**
 * What is known of a rendered page once its HTML is written and gone.
 *
 * @param url from the site's root
 * @param ids of its elements
 * @param links of its prose
 */
public record PageFacts(String url, SortedSet<String> ids, List<LinkFact> links) {}
