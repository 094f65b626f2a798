package dev.sitrep.model;

/** What an entry of a timeline stands for. */
public enum EventKind implements Keyword {
    /** The impact begins */
    STARTED,
    /** Someone or something noticed */
    DETECTED,
    /** It was called an incident */
    DECLARED,
    /** Someone took it on */
    ACKNOWLEDGED,
    /** People were told */
    NOTIFIED,
    /** Someone further was called in */
    ESCALATED,
    /** The cause is known */
    IDENTIFIED,
    /** Being mended */
    MITIGATING,
    /** The impact ends */
    MITIGATED,
    /** Watched */
    MONITORING,
    /** Closed */
    RESOLVED,
    /** The report was written */
    REPORTED
}
