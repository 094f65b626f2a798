package dev.sitrep.load;

/**
 * A file that holds a record.
 *
 * @param type the folder it lies in, or its stem where it is the only one of its kind
 * @param record the record's class
 */
record SourceFile(SourceName name, String type, Class<?> record) {
    /** Relative, with forward slashes. */
    String path() {
        return name.path();
    }

    /** The file's name without its ending. */
    String stem() {
        return name.name();
    }

    /** Whether it is Markdown with front matter rather than YAML. */
    boolean isMarkdown() {
        return name.isMarkdown();
    }

    /** Whether it is the only one of its kind. */
    boolean isList() {
        return Layout.isList(record);
    }
}
