/** What records claim, held against the commits that first stated it. */
@NullMarked
package dev.sitrep.evidence;

import org.jspecify.annotations.NullMarked;
