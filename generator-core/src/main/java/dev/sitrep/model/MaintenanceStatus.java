package dev.sitrep.model;

/** The state of a maintenance window. */
public enum MaintenanceStatus implements Keyword {
    /** To come */
    SCHEDULED,
    /** Going on */
    IN_PROGRESS,
    /** Done and being checked */
    VERIFYING,
    /** Over */
    COMPLETED,
    /** Will not be */
    CANCELLED
}
