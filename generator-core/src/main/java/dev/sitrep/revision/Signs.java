package dev.sitrep.revision;

/**
 * What marks a change for who sees neither its colour nor its line.
 *
 * @param added before what was added
 * @param removed before what was taken away
 */
public record Signs(String added, String removed) {}
