package dev.sitrep.load;

/**
 * A file that holds a record.
 *
 * @param path relative, with forward slashes
 * @param type the folder it lies in, or its stem at the root
 * @param stem of its name
 * @param record the record's class
 */
record SourceFile(String path, String type, String stem, Class<?> record) {
    /** Whether it is Markdown with front matter rather than YAML. */
    boolean isMarkdown() {
        return path.endsWith(".md");
    }

    /** Whether it is the only one of its kind. */
    boolean isList() {
        return Layout.isList(record);
    }
}
