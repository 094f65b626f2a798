package dev.sitrep.search;

import java.util.Locale;

/** What an entry is. Of two that match alike, the earlier kind comes first: what a responder needs, then the rest. */
public enum Kind {
    ALERT,
    RUNBOOK,
    STEP,
    ON_CALL,
    CONTACT,
    SERVICE,
    SEVERITY,
    WORKFLOW,
    MESSAGE,
    PAGE,
    SECTION,
    DRILL,
    MAINTENANCE,
    INCIDENT,
    POSTMORTEM;

    /** Its name in keys of words: {@code on-call}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
