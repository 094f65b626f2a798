package dev.sitrep.model;

/** A moment of an incident's life that a target can count from. */
public enum Anchor implements Keyword {
    /** The impact begins */
    STARTED,
    /** Someone or something noticed */
    DETECTED,
    /** It was called an incident */
    DECLARED,
    /** Someone took it on */
    ACKNOWLEDGED,
    /** The impact ends */
    MITIGATED,
    /** Closed */
    RESOLVED,
    /** The report was written */
    REPORTED,
    /** The postmortem was published */
    PUBLISHED
}
