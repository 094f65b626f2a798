package dev.sitrep.model;

/** Reads a record's prose when a page needs it. */
@FunctionalInterface
public interface ProseReader {
    /** The Markdown, decoded, with line feeds only; its first line is the file's {@link Prose#line()}. */
    String read(Prose prose);
}
