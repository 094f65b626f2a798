package dev.sitrep.view;

import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.FrozenCopy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * At each address that an edition has a page for and the current site has none, a page that says so and leads to the editions that
 * do: each page of an edition names its address on the current site.
 */
final class RetiredPages {
    private RetiredPages() {}

    /**
     * The pages.
     *
     * @param current addresses of the current site's pages
     */
    static Stream<PagePlan> of(Desk desk, Set<String> current) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<TextLink>> places = new LinkedHashMap<>();
        for (FrozenCopy copy : desk.editions().copies()) {
            EditionIndex index = copy.index();
            if (index != null) {
                for (EditionPage page : index.pages()) {
                    String url = page.url();
                    if (!current.contains(url)) {
                        titles.putIfAbsent(url, page.title());
                        places.computeIfAbsent(url, u -> new ArrayList<>())
                                .add(TextLink.to(copy.edition().label(), EditionUrls.page(copy, url)));
                    }
                }
            }
        }
        return titles.entrySet().stream()
                .map(page -> new PagePlan(
                        page.getKey(),
                        "retired",
                        "",
                        null,
                        page.getValue(),
                        prose -> new RetiredView(places.getOrDefault(page.getKey(), List.of()))));
    }
}
