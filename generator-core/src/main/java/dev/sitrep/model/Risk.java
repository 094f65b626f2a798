package dev.sitrep.model;

/** What a step of a runbook endangers. */
public enum Risk implements Keyword {
    /** Open requests are dropped */
    RESTART,
    /** Data may be lost */
    DATA,
    /** It cannot be undone */
    DESTRUCTIVE,
    /** It changes who may do what */
    ACCESS
}
