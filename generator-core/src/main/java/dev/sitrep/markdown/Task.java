package dev.sitrep.markdown;

/**
 * An item of a task list.
 *
 * @param line 1-based, the source file's own
 * @param done whether its box is ticked
 * @param text plain
 */
public record Task(int line, boolean done, String text) {}
