package dev.sitrep.view;

import dev.sitrep.edition.Difference;
import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.FrozenCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an edition, and what it brought. Who looked for a page in an edition that has none is led here: to the
 * row that says where there is one.
 */
final class EditionChanges {
    private final Desk desk;
    private final EditionBooks books;
    private final FrozenCopy copy;
    private final EditionIndex index;

    EditionChanges(Desk desk, EditionBooks books, FrozenCopy copy, EditionIndex index) {
        this.desk = desk;
        this.books = books;
        this.copy = copy;
        this.index = index;
    }

    EditionChangesView compose() {
        FrozenCopy before = books.before(copy);
        return new EditionChangesView(
                EditionPages.link(copy),
                desk.times().of(copy.edition().time()),
                today(),
                before == null ? null : EditionPages.link(before),
                before == null ? List.of() : brought(before));
    }

    private List<EditionChangesView.Part> today() {
        Difference since = books.since(index);
        List<EditionChangesView.Part> parts = new ArrayList<>();
        Map<String, String> anchors = EditionGroups.anchors(since.added());
        Set<String> there = index.urls();
        part(parts, "added", since.added(), page -> row(anchors.get(page.url()), here(page), elsewhere(page)));
        part(
                parts,
                "changed",
                since.changed(),
                page -> row(null, here(page), there.contains(page.url()) ? List.of(in(copy, page)) : List.of()));
        part(parts, "retired", since.retired(), page -> row(null, then(copy, page), List.of()));
        return parts;
    }

    private List<EditionChangesView.Part> brought(FrozenCopy before) {
        EditionIndex earlier = before.index();
        List<EditionChangesView.Part> parts = new ArrayList<>();
        if (earlier != null) {
            Difference difference = Difference.between(earlier, index);
            Set<String> there = earlier.urls();
            part(parts, "added", difference.added(), page -> row(null, then(copy, page), List.of()));
            part(
                    parts,
                    "changed",
                    difference.changed(),
                    page -> row(
                            null,
                            then(copy, page),
                            there.contains(page.url()) ? List.of(in(before, page)) : List.of()));
            part(parts, "retired", difference.retired(), page -> row(null, then(before, page), List.of()));
        }
        return parts;
    }

    private void part(
            List<EditionChangesView.Part> parts,
            String key,
            List<EditionPage> pages,
            Function<EditionPage, EditionChangesView.Row> row) {
        if (!pages.isEmpty()) {
            List<EditionChangesView.Group> groups = EditionGroups.of(pages).entrySet().stream()
                    .map(group -> new EditionChangesView.Group(
                            kind(group.getKey()),
                            group.getValue().stream()
                                    .limit(EditionGroups.SHOWN)
                                    .map(row)
                                    .toList(),
                            Math.max(0, group.getValue().size() - EditionGroups.SHOWN)))
                    .toList();
            parts.add(new EditionChangesView.Part(key, desk.words().w("editions." + key), groups));
        }
    }

    private static EditionChangesView.Row row(@Nullable String anchor, TextLink page, List<TextLink> others) {
        return new EditionChangesView.Row(anchor, page, others);
    }

    /** The other editions that have a record's page. */
    private List<TextLink> elsewhere(EditionPage page) {
        return desk.editions().available().stream()
                .filter(other -> other != copy && books.urls(other).contains(page.url()))
                .map(other -> in(other, page))
                .toList();
    }

    private static TextLink here(EditionPage page) {
        return TextLink.to(page.title(), page.url());
    }

    private static TextLink then(FrozenCopy copy, EditionPage page) {
        return TextLink.to(page.title(), EditionUrls.page(copy, page.url()));
    }

    private static TextLink in(FrozenCopy copy, EditionPage page) {
        return TextLink.to(copy.edition().label(), EditionUrls.page(copy, page.url()));
    }

    private String kind(String kind) {
        String key = "editions.kind." + kind;
        return desk.words().has(key) ? desk.words().w(key) : kind;
    }
}
