package dev.sitrep.deadline;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.Keyword;

/** What a deadline is counted from. */
public enum Basis implements Keyword {
    /** The impact began */
    STARTED,
    /** Someone or something noticed */
    DETECTED,
    /** It was called an incident */
    DECLARED,
    /** Someone took it on */
    ACKNOWLEDGED,
    /** The impact ended */
    MITIGATED,
    /** It was closed */
    RESOLVED,
    /** The report was written */
    REPORTED,
    /** The postmortem was published */
    PUBLISHED,
    /** A severer level was reached */
    RECLASSIFIED,
    /** Readers were told */
    UPDATED,
    /** The last review */
    REVIEWED,
    /** The last time that a contact was tried */
    VERIFIED,
    /** The last time that it was done */
    DONE,
    /** The day it comes round */
    OCCURRENCE,
    /** The record states the deadline itself */
    STATED,
    /** It was never done */
    NEVER;

    static Basis of(Anchor anchor) {
        return valueOf(anchor.name());
    }
}
