package dev.sitrep.load;

import org.jspecify.annotations.Nullable;

/** Cuts what cannot be read out of a document, so that the rest of it can be checked too. */
final class BrokenYaml {
    private BrokenYaml() {}

    /**
     * The document with the top-level entry that holds a line blanked; every other line keeps its number.
     *
     * @param line 1-based, in the document
     * @return null when there is no such entry, or nothing else
     */
    static @Nullable String without(String yaml, int line) {
        String[] lines = yaml.split("\n", -1);
        int start = Math.min(line, lines.length) - 1;
        while (start > 0 && !isTopLevel(lines[start])) {
            start--;
        }
        int end = Math.max(start + 1, Math.min(line, lines.length));
        while (end < lines.length && !isTopLevel(lines[end])) {
            end++;
        }
        boolean blank = true;
        for (int i = start; i < end; i++) {
            blank &= lines[i].isEmpty();
            lines[i] = "";
        }
        String rest = String.join("\n", lines);
        return blank || rest.isBlank() ? null : rest;
    }

    private static boolean isTopLevel(String line) {
        return !line.isEmpty() && Character.isLetterOrDigit(line.charAt(0));
    }
}
