package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page in place of a record that cannot be read.
 *
 * @param file relative to the source folder
 * @param problems what is wrong with it
 */
public record UnreadableView(String file, List<Trouble> problems) {
    /**
     * What is wrong.
     *
     * @param line 1-based
     * @param column 1-based
     * @param says in words
     * @param hint what to do, or null
     */
    public record Trouble(
            int line, int column, String says, @Nullable String hint) {}
}
