/**
 * Frozen copies of the site: what is in one, whether it still is what was frozen, and what changed between two. Nothing in a
 * copy is trusted before it was held against its hash.
 */
@NullMarked
package dev.sitrep.edition;

import org.jspecify.annotations.NullMarked;
