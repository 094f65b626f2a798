package dev.sitrep.deadline;

import dev.sitrep.model.Moment;

/**
 * A promise, reckoned for one incident.
 *
 * @param pledge what was promised
 * @param level id of the level that promises it
 * @param basis what it is counted from
 * @param from when that was
 * @param due until when
 */
record Reckoning(Pledge pledge, String level, Basis basis, Moment from, Due due) {}
