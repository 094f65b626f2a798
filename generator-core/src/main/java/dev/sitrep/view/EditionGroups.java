package dev.sitrep.view;

import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.EditionRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records by kind, as the page about what changed lists them: not more of each than a reader looks through. */
final class EditionGroups {
    /** Of a kind. */
    static final int SHOWN = 100;

    private EditionGroups() {}

    /** The records of each kind, in the order of kinds; those of a kind that this version does not know come last. */
    static Map<String, List<EditionPage>> of(List<EditionPage> pages) {
        Map<String, List<EditionPage>> groups = new LinkedHashMap<>();
        EditionRecords.KINDS.forEach(kind -> groups.put(kind, new ArrayList<>()));
        for (EditionPage page : pages) {
            EditionRecord record = page.record();
            if (record != null) {
                groups.computeIfAbsent(record.kind(), kind -> new ArrayList<>()).add(page);
            }
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The anchors of the rows that are shown of those pages, by the address of the page. */
    static Map<String, String> anchors(List<EditionPage> pages) {
        Anchors anchors = new Anchors();
        Map<String, String> byUrl = new LinkedHashMap<>();
        of(pages)
                .forEach((kind, group) -> group.stream()
                        .limit(SHOWN)
                        .forEach(page -> byUrl.putIfAbsent(page.url(), anchors.of(Paths.folder(page.url())))));
        return byUrl;
    }
}
