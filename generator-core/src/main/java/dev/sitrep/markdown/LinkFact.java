package dev.sitrep.markdown;

/**
 * A link or image that a text holds.
 *
 * @param line 1-based, the source file's own
 * @param column 1-based, in characters
 * @param destination as written; {@code [[id]]} keeps its brackets
 * @param link what it resolved to
 * @param image whether it is an image
 */
public record LinkFact(int line, int column, String destination, Link link, boolean image) {}
