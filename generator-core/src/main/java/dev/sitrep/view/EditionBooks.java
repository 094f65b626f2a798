package dev.sitrep.view;

import dev.sitrep.edition.Difference;
import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.EditionStamp;
import dev.sitrep.edition.FrozenCopy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is in the current site and in its editions, and how they differ; reckoned when it is first asked for, and once. */
final class EditionBooks {
    private final Desk desk;
    private final Set<String> current;
    private final Map<String, Difference> since = new HashMap<>();
    private final Map<String, Set<String>> urls = new HashMap<>();
    private @Nullable List<EditionPage> records;

    /**
     * The books of a site.
     *
     * @param current addresses of its pages
     */
    EditionBooks(Desk desk, Set<String> current) {
        this.desk = desk;
        this.current = current;
    }

    /** The addresses of the current site's pages. */
    Set<String> current() {
        return current;
    }

    /** The current site's records, each with its page. */
    synchronized List<EditionPage> records() {
        if (records == null) {
            records = EditionRecords.of(desk, current::contains);
        }
        return records;
    }

    /** What changed from an edition to the current site. */
    synchronized Difference since(EditionIndex index) {
        return since.computeIfAbsent(index.stamp().name(), name -> Difference.between(index, today()));
    }

    /** The addresses of an edition's pages; none where it cannot be served. */
    synchronized Set<String> urls(FrozenCopy copy) {
        EditionIndex index = copy.index();
        return index == null ? Set.of() : urls.computeIfAbsent(index.stamp().name(), name -> index.urls());
    }

    /** The edition before one; null for the first, and where none before it can be served. */
    @Nullable
    FrozenCopy before(FrozenCopy copy) {
        List<FrozenCopy> available = desk.editions().available();
        for (int i = 0; i + 1 < available.size(); i++) {
            if (available.get(i) == copy) {
                return available.get(i + 1);
            }
        }
        return null;
    }

    private EditionIndex today() {
        EditionStamp now = new EditionStamp("", null, desk.asOf(), null, false);
        return new EditionIndex(now, desk.seen().audience(), records());
    }
}
