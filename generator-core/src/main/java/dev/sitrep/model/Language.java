package dev.sitrep.model;

/** A language of the interface. */
public enum Language implements Keyword {
    /** English */
    EN,
    /** Indonesian */
    ID
}
