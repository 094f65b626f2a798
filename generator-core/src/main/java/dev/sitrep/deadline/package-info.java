/** Durations, business calendars, shifts and escalation clocks: what a policy owes when, with its working shown. */
@NullMarked
package dev.sitrep.deadline;

import org.jspecify.annotations.NullMarked;
