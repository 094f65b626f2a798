package dev.sitrep.model;

/** What an action is good for. */
public enum ActionKind implements Keyword {
    /** It shall not happen again */
    PREVENT,
    /** It shall be noticed sooner */
    DETECT,
    /** It shall be answered better */
    RESPOND
}
