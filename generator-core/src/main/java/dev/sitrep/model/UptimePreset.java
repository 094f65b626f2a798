package dev.sitrep.model;

/** A named set of weights, after the product that weighs so. */
public enum UptimePreset implements Keyword {
    /** A partial outage counts 0.3, degraded performance nothing */
    STATUSPAGE,
    /** A partial outage and degraded performance count one half */
    OPENSTATUS,
    /** Any outage counts whole, degraded performance nothing */
    INCIDENT_IO,
    /** Whatever is not operational counts whole, maintenance too */
    STRICT
}
