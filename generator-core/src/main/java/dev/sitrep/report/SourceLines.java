package dev.sitrep.report;

import org.jspecify.annotations.Nullable;

/** Looks up a line of a source file, to show it with a finding. */
@FunctionalInterface
public interface SourceLines {
    /**
     * A line, decoded, without its line end.
     *
     * @param path relative to the source folder
     * @param line 1-based
     * @return null where there is no such file or line
     */
    @Nullable
    String line(String path, int line);
}
