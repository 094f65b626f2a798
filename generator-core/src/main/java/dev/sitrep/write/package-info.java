/**
 * Puts finished pages on disk so that a reader sees the old site or the new one, never a mixture: staging, swap,
 * unchanged files untouched, and a reproducible zip. Files that it did not write it never deletes.
 */
@NullMarked
package dev.sitrep.write;

import org.jspecify.annotations.NullMarked;
