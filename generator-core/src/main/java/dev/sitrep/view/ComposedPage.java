package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.search.Entry;
import java.util.List;

/**
 * A page ready for its template.
 *
 * @param layout what is around the content
 * @param content a record that the template knows
 * @param links of its prose
 * @param troubles of its prose
 * @param prose that it shows
 */
public record ComposedPage(
        Layout layout, Object content, List<PageLink> links, List<ProseTrouble> troubles, List<Document> prose) {
    /** What search finds of it. */
    public List<Entry> entries() {
        return new SearchEntries(layout.title(), layout.url(), prose).of(content);
    }

    /** The same page, where it is the one for searching, with what it needs to find its way in the index. */
    public ComposedPage searching(String index) {
        return content instanceof SearchView search
                ? new ComposedPage(layout, search.in(index), links, troubles, prose)
                : this;
    }
}
