package dev.sitrep.view;

/**
 * What a reader's browser needs to tell where a promise stands long after the page was made.
 *
 * @param due its deadline
 * @param soon from when on it is due soon
 * @param passes until when it is in its grace; the deadline where there is none
 */
public record Live(String due, String soon, String passes) {}
