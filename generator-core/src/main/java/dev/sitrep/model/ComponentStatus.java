package dev.sitrep.model;

/** The state of a service, in the words of Statuspage, best first. */
public enum ComponentStatus implements Keyword {
    /** All is well */
    OPERATIONAL,
    /** Worked on, as announced */
    UNDER_MAINTENANCE,
    /** Slow or otherwise impaired */
    DEGRADED_PERFORMANCE,
    /** Down for some */
    PARTIAL_OUTAGE,
    /** Down for all */
    MAJOR_OUTAGE
}
