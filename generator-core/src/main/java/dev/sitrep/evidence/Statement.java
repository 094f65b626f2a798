package dev.sitrep.evidence;

import dev.sitrep.history.Revision;
import dev.sitrep.model.Moment;

/**
 * That a file said something.
 *
 * @param at when it is said to have happened
 * @param revision the first that said so
 */
public record Statement(Moment at, Revision revision) {}
