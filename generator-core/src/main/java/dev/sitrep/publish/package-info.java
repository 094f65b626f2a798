/**
 * Takes a finished site to where its readers find it: a branch of a git repository, in one commit on top of what is there, or
 * a folder. What it did not put there it neither removes nor overwrites.
 */
@NullMarked
package dev.sitrep.publish;

import org.jspecify.annotations.NullMarked;
