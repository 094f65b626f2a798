package dev.sitrep.render;

import java.util.List;
import java.util.SortedSet;

/**
 * What is known of a rendered page once its HTML is written and gone.
 *
 * @param url from the site's root
 * @param ids of its elements
 * @param links of its prose
 * @param prose that is not shown as its author may expect
 * @param templates of the site's own theme that could not be used
 */
public record PageFacts(
        String url, SortedSet<String> ids, List<LinkFact> links, List<ProseFact> prose, List<TemplateFact> templates) {}
