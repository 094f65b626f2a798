/** What git knows of a site's sources. Only read: no hook, filter or other process runs, and no settings but the repository's own count. */
@NullMarked
package dev.sitrep.history;

import org.jspecify.annotations.NullMarked;
