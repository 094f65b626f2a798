/**
 * Incidents and maintenance → how long each service was in which state, by day, by month and over the last days, and what
 * share of its time it was up by a formula.
 */
@NullMarked
package dev.sitrep.uptime;

import org.jspecify.annotations.NullMarked;
