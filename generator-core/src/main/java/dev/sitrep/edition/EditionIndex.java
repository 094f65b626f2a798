package dev.sitrep.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is in an edition; also made of the current site, to compare the two.
 *
 * @param stamp what it was frozen as
 * @param audience that it is for
 * @param pages in the order of the site's plan
 */
public record EditionIndex(EditionStamp stamp, String audience, List<EditionPage> pages) {
    /** Its file in the root of an edition. */
    public static final String FILE = "edition.json";

    /** Copies the list. */
    public EditionIndex {
        pages = List.copyOf(pages);
    }

    /** The addresses of the pages. */
    public Set<String> urls() {
        return pages.stream().map(EditionPage::url).collect(Collectors.toUnmodifiableSet());
    }

    /** The pages that show a record, by kind and id. */
    Map<String, EditionPage> byRecord() {
        Map<String, EditionPage> byRecord = new LinkedHashMap<>();
        for (EditionPage page : pages) {
            Optional.ofNullable(page.record())
                    .ifPresent(record -> byRecord.putIfAbsent(key(record.kind(), record.id()), page));
        }
        return byRecord;
    }

    static String key(String kind, String id) {
        return kind + "/" + id;
    }
}
