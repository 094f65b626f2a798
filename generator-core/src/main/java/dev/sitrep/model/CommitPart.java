package dev.sitrep.model;

/** What a commit says beyond its date. */
public enum CommitPart implements Keyword {
    /** Name of who wrote it. */
    AUTHOR,
    /** First line of its message. */
    MESSAGE,
    /** Its id. */
    COMMIT
}
