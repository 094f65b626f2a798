package dev.sitrep.deadline;

import dev.sitrep.model.Keyword;

/** Where an obligation stands. */
public enum State implements Keyword {
    /** Done at the deadline or before */
    MET,
    /** Done after the deadline */
    LATE,
    /** Not due yet */
    PENDING,
    /** Due within the time that the gate warns before */
    DUE_SOON,
    /** Past the deadline, within the gate's grace */
    GRACE,
    /** Past the deadline */
    OVERDUE,
    /** Let pass for a while */
    WAIVED,
    /** Before the gate enforces, or no incident of its own */
    EXEMPT,
    /** The incident is closed, and its record does not say */
    UNKNOWN
}
