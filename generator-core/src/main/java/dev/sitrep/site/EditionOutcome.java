package dev.sitrep.site;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition that was frozen.
 *
 * @param kept whether it was frozen before, and nothing was done
 * @param copies one for each audience; of one that was kept, those whose zip is at hand
 * @param list the file that it was listed in
 * @param commit that it was built from; null where git does not tell
 * @param uncommitted whether the records held changes that are in no commit
 * @param unreadable records that could not be read; each has a page that says so
 */
public record EditionOutcome(
        boolean kept,
        List<Copy> copies,
        Path list,
        @Nullable String commit,
        boolean uncommitted,
        int unreadable) {
    /**
     * What one audience sees.
     *
     * @param audience its id
     * @param zip that was written
     * @param sha256 of the zip
     * @param pages in it; 0 where it was kept
     */
    public record Copy(String audience, Path zip, String sha256, int pages) {}
}
