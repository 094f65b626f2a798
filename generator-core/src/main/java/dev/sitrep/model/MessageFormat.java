package dev.sitrep.model;

/** The format of a message. */
public enum MessageFormat implements Keyword {
    /** Plain text */
    PLAIN,
    /** Markdown */
    MARKDOWN,
    /** Plain text with a subject */
    EMAIL
}
