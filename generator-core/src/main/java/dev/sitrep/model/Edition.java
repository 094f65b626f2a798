package dev.sitrep.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site as it was at a time, frozen under a name.
 *
 * @param origin where it was written
 * @param name its folder among the editions
 * @param title as readers see it; the name without it
 * @param frozen the clock that it was built with
 * @param commit that it was built from
 * @param uncommitted whether the records then held changes that were in no commit
 * @param aliases other names, which lead on to it
 * @param copies one for each audience
 */
public record Edition(
        Origin origin,
        @Required String name,
        @Nullable String title,
        @Required @Nullable Moment frozen,
        @Nullable String commit,
        boolean uncommitted,
        List<String> aliases,
        List<EditionCopy> copies) {
    /** Copies the lists. */
    public Edition {
        aliases = List.copyOf(aliases);
        copies = List.copyOf(copies);
    }

    /** Title, else name. */
    public String label() {
        return title == null || title.isBlank() ? name : title;
    }

    /** The clock that it was built with; the beginning of time where nobody wrote it down. */
    public Instant time() {
        return frozen == null ? Instant.EPOCH : frozen.instant();
    }

    /** The same with those copies only. */
    public Edition with(List<EditionCopy> some) {
        return new Edition(origin, name, title, frozen, commit, uncommitted, aliases, some);
    }
}
