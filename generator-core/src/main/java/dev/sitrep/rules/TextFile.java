package dev.sitrep.rules;

import java.util.List;

/**
 * What the rules about raw text look at: one source file, decoded.
 *
 * @param path relative to the source folder
 * @param text with line feeds only
 * @param firstProseLine 1-based line where the prose begins; beyond the last line where there is none
 * @param markdown whether the prose is Markdown
 */
public record TextFile(String path, String text, int firstProseLine, boolean markdown) {
    /** The lines, without their ends. */
    List<String> lines() {
        return List.of(text.split("\n", -1));
    }
}
