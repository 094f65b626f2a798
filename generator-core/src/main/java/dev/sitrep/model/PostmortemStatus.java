package dev.sitrep.model;

/** The state of a postmortem. */
public enum PostmortemStatus implements Keyword {
    /** Being written */
    DRAFT,
    /** Being reviewed */
    IN_REVIEW,
    /** Done */
    PUBLISHED
}
