package dev.sitrep.site;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is to be published, and how.
 *
 * @param to folder to mirror it to; null for a branch
 * @param remote name of a remote of the clone, address, or path of a repository
 * @param branch its name
 * @param folder of the branch; empty for its top
 * @param keep paths and globs of what is left there as it is
 * @param adopt whether what others left there may go
 * @param dirty whether the sources may be other than they were committed
 * @param message first line of the commit; null for the usual one
 * @param author of the commit, as {@code Name <address>}; null for whom the clone's settings name
 * @param dryRun whether to say only what would be done
 */
public record Publishing(
        @Nullable Path to,
        String remote,
        String branch,
        String folder,
        List<String> keep,
        boolean adopt,
        boolean dirty,
        @Nullable String message,
        @Nullable String author,
        boolean dryRun) {
    /** Copies what is kept. */
    public Publishing {
        keep = List.copyOf(keep);
    }
}
