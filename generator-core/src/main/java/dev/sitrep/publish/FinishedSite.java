package dev.sitrep.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as it was built for one audience.
 *
 * @param audience its id
 * @param files by path relative to the site's root, with forward slashes
 */
public record FinishedSite(String audience, SortedMap<String, Path> files) {
    /** Copies the files. */
    public FinishedSite {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
