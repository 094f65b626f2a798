package dev.sitrep.site;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition that was frozen.
 *
 * @param copies one for each audience
 * @param list the file that it was listed in
 * @param commit that it was built from; null where git does not tell
 * @param uncommitted whether the records held changes that are in no commit
 * @param unreadable records that could not be read; each has a page that says so
 */
public record EditionOutcome(
        List<Copy> copies, Path list, @Nullable String commit, boolean uncommitted, int unreadable) {
    /**
     * What one audience sees.
     *
     * @param audience its id
     * @param zip that was written
     * @param sha256 of the zip
     * @param pages in it
     */
    public record Copy(String audience, Path zip, String sha256, int pages) {}
}
