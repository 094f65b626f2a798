package dev.sitrep.markdown;

import java.util.List;

/**
 * A field's Markdown as HTML, with what the rules need to know about it.
 *
 * @param html inline and without {@code <p>} where it is one paragraph; it has no ids
 * @param links and images, in the order of the text; lines and columns count from the field's own start
 * @param troubles what is not shown as written; lines likewise
 */
public record Field(String html, List<LinkFact> links, List<Trouble> troubles) {
    /** Copies its lists. */
    public Field {
        links = List.copyOf(links);
        troubles = List.copyOf(troubles);
    }
}
