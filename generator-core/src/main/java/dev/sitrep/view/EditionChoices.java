package dev.sitrep.view;

import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.EditionRecord;
import dev.sitrep.edition.FrozenCopy;
import dev.sitrep.model.Editions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For each page, which editions have it. */
final class EditionChoices {
    /** The list of all has the others. */
    private static final int SHOWN = 8;

    private static final Set<String> WITHOUT = Set.of("redirect", "notfound", "unreadable", "retired");

    private final Desk desk;
    private final List<FrozenCopy> copies;
    private final Map<String, Set<String>> pages = new HashMap<>();
    private final Map<String, Map<String, String>> lacking = new HashMap<>();
    private final Map<String, List<String>> former = new HashMap<>();

    EditionChoices(Desk desk, EditionBooks books) {
        this.desk = desk;
        List<FrozenCopy> all = desk.editions().copies();
        this.copies = all.subList(0, Math.min(SHOWN, all.size()));
        if (copies.isEmpty()) {
            return;
        }
        books.records().forEach(this::formerly);
        for (FrozenCopy copy : copies) {
            EditionIndex index = copy.index();
            if (index != null) {
                String name = copy.edition().name();
                pages.put(name, index.urls());
                lacking.put(name, EditionGroups.anchors(books.since(index).added()));
            }
        }
    }

    /** The choice on a page; null where there is none. */
    @Nullable
    EditionChoice on(PagePlan plan) {
        if (copies.isEmpty() || WITHOUT.contains(plan.template()) || plan.url().startsWith(Editions.FOLDER + "/")) {
            return null;
        }
        List<EditionChoice.Entry> entries = new ArrayList<>();
        copies.forEach(copy -> entries.add(entry(copy, plan.url())));
        return new EditionChoice(
                entries, EditionUrls.LIST, desk.editions().copies().size() - entries.size());
    }

    private EditionChoice.Entry entry(FrozenCopy copy, String url) {
        String there = there(copy, url);
        return new EditionChoice.Entry(
                copy.edition().label(),
                desk.times().of(copy.edition().time()),
                there == null ? instead(copy, url) : EditionUrls.page(copy, there),
                there != null,
                copy.available() ? null : EditionPages.trouble(desk, copy));
    }

    /** Where a page is explained that the edition lacks. */
    private static String unanchored(FrozenCopy copy) {
        return copy.available()
                ? EditionUrls.changes(copy)
                : EditionUrls.home(copy.edition().name());
    }

    private String instead(FrozenCopy copy, String url) {
        String anchor = lacking.getOrDefault(copy.edition().name(), Map.of()).get(url);
        return unanchored(copy) + (anchor == null ? "" : "#" + anchor);
    }

    /** The page in an edition, under its address or one that it had; null where it has none. */
    private @Nullable String there(FrozenCopy copy, String url) {
        Set<String> has = pages.getOrDefault(copy.edition().name(), Set.of());
        if (has.contains(url)) {
            return url;
        }
        return former.getOrDefault(url, List.of()).stream()
                .filter(has::contains)
                .findFirst()
                .orElse(null);
    }

    private void formerly(EditionPage page) {
        EditionRecord record = page.record();
        if (record != null && !record.formerIds().isEmpty()) {
            former.put(
                    page.url(),
                    record.formerIds().stream()
                            .map(id -> Urls.page(record.kind(), id))
                            .toList());
        }
    }
}
