package dev.sitrep.model;

/** What a minute of maintenance counts as. */
public enum MaintenanceTime implements Keyword {
    /** As one in which all was well */
    UP,
    /** Not at all: the time in which the service is promised is shorter by it */
    EXCLUDED,
    /** As one of a major outage */
    DOWN
}
