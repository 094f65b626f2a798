/**
 * What a site tells programs: its state in the shape, names and values of Statuspage's public status API, version 2, as
 * files that any web server hands out. It is taken from the same situation that the pages show.
 */
@NullMarked
package dev.sitrep.api;

import org.jspecify.annotations.NullMarked;
