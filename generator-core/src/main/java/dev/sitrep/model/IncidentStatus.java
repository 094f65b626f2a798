package dev.sitrep.model;

/** The state of an incident. */
public enum IncidentStatus implements Keyword {
    /** Looked into */
    INVESTIGATING,
    /** The cause is known */
    IDENTIFIED,
    /** Mended and watched */
    MONITORING,
    /** Closed */
    RESOLVED,
    /** There was none */
    FALSE_ALARM,
    /** Told by another record */
    DUPLICATE
}
