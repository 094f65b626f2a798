package dev.sitrep.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The path of a file that may hold a record, in parts.
 *
 * @param stem the path without its ending
 * @param ending in lower case
 */
record SourceName(String path, String stem, String ending) {
    private static final String MARKDOWN = ".md";
    private static final List<String> ENDINGS = List.of(MARKDOWN, ".yaml", ".yml");

    /** The parts of a path; empty unless it is Markdown's or YAML's, in any letter case. */
    static Optional<SourceName> of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .map(ending -> new SourceName(path, path.substring(0, path.length() - ending.length()), ending))
                .findFirst();
    }

    boolean isMarkdown() {
        return ending.equals(MARKDOWN);
    }

    /** The file's name without its ending. */
    String name() {
        return stem.substring(stem.lastIndexOf('/') + 1);
    }

    /** The folder at the top that it lies in; empty for a file at the root. */
    String folder() {
        int slash = stem.indexOf('/');
        return slash < 0 ? "" : stem.substring(0, slash);
    }
}
