package dev.sitrep.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a site is frozen as.
 *
 * @param name of the edition
 * @param title as readers see it, or null for the name
 * @param frozen the clock that it is built with
 * @param commit that it is built from; null where git does not tell
 * @param uncommitted whether the records hold changes that are in no commit
 */
public record EditionStamp(
        String name,
        @Nullable String title,
        Instant frozen,
        @Nullable String commit,
        boolean uncommitted) {
    /** Title, else name. */
    public String label() {
        return title == null || title.isBlank() ? name : title;
    }
}
