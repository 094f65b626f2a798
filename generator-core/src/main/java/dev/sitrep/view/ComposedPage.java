package dev.sitrep.view;

import java.util.List;

/**
 * A page ready for its template.
 *
 * @param layout what is around the content
 * @param content a record that the template knows
 * @param links of its prose
 * @param troubles of its prose
 */
public record ComposedPage(Layout layout, Object content, List<PageLink> links, List<ProseTrouble> troubles) {}
