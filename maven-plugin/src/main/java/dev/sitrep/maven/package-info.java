/** The goals. They hold parameters, hand them to {@code dev.sitrep.site}, and print what comes back. */
@NullMarked
package dev.sitrep.maven;

import org.jspecify.annotations.NullMarked;
