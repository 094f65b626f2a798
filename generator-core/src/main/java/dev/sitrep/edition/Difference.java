package dev.sitrep.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two indexes, by record. The pages of what is added or changed are the later one's, those of what
 * is retired the earlier one's.
 *
 * @param added records that only the later one has
 * @param retired records that only the earlier one has
 * @param changed records that say something else
 */
public record Difference(List<EditionPage> added, List<EditionPage> retired, List<EditionPage> changed) {
    /** Copies the lists. */
    public Difference {
        added = List.copyOf(added);
        retired = List.copyOf(retired);
        changed = List.copyOf(changed);
    }

    /** What changed from an earlier index to a later one. */
    public static Difference between(EditionIndex earlier, EditionIndex later) {
        Map<String, EditionPage> before = earlier.byRecord();
        List<EditionPage> added = new ArrayList<>();
        List<EditionPage> changed = new ArrayList<>();
        for (EditionPage page : later.byRecord().values()) {
            EditionRecord record = page.record();
            EditionPage old = record == null ? null : taken(before, record);
            if (old == null) {
                added.add(page);
            } else if (record != null && !record.digest().equals(digest(old))) {
                changed.add(page);
            }
        }
        return new Difference(added, List.copyOf(before.values()), changed);
    }

    /** Whether nothing did. */
    public boolean isEmpty() {
        return added.isEmpty() && retired.isEmpty() && changed.isEmpty();
    }

    /** The page of a record under its id or one that it had, which is then out of the map. */
    private static @Nullable EditionPage taken(Map<String, EditionPage> pages, EditionRecord record) {
        EditionPage page = pages.remove(EditionIndex.key(record.kind(), record.id()));
        for (String former : record.formerIds()) {
            if (page == null) {
                page = pages.remove(EditionIndex.key(record.kind(), former));
            }
        }
        return page;
    }

    private static String digest(EditionPage page) {
        EditionRecord record = page.record();
        return record == null ? "" : record.digest();
    }
}
