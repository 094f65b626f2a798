/** What is wrong, where, and what to do about it. */
@NullMarked
package dev.sitrep.finding;

import org.jspecify.annotations.NullMarked;
