package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A record's Markdown, by handle: it is read when a page needs it.
 *
 * @param path of its file, relative to the source folder
 * @param line of its first line, 1-based: the one after the front matter
 * @param inline the text itself, for a {@code body:} of a YAML file; null when the file's rest from {@code line} on is meant
 */
public record Prose(String path, int line, @Nullable String inline) {}
