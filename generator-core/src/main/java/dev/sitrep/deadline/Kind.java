package dev.sitrep.deadline;

import dev.sitrep.model.Keyword;

/** What is promised. The constants stand in the order in which an incident meets them; upkeep comes last. */
public enum Kind implements Keyword {
    /** Someone takes the incident on */
    RESPOND,
    /** Someone is told */
    NOTIFY,
    /** A step of the escalation policy */
    ESCALATE,
    /** Readers hear of it again */
    UPDATE,
    /** The impact ends */
    RESTORE,
    /** It is watched before it is closed */
    OBSERVE,
    /** Evidence is saved */
    ARTIFACTS,
    /** The report is written */
    REPORT,
    /** The postmortem is published */
    POSTMORTEM,
    /** The postmortem is reviewed */
    REVIEW,
    /** An action is done */
    ACTION,
    /** A runbook is reviewed */
    RUNBOOK_REVIEW,
    /** A contact is verified */
    CONTACT_VERIFY,
    /** Another record is reviewed */
    RECORD_REVIEW,
    /** Recurring work is done */
    ROUTINE,
    /** A drill is held */
    DRILL;

    /** Whether only the course of the incident could meet it: once it is closed, nothing can. */
    public boolean endsWithIncident() {
        return compareTo(OBSERVE) <= 0;
    }

    /** Whether a closed incident that does not tell is a warning only. */
    boolean silenceIsMinor() {
        return this == NOTIFY || this == ESCALATE || this == OBSERVE;
    }
}
