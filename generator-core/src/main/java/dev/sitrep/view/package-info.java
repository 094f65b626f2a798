/**
 * The pages as plain records for templates. It takes only what {@link dev.sitrep.audience.Projection} left, so that what
 * an audience may not see never reaches its templates. Records here hold no {@code Optional}: FreeMarker prints it.
 */
@NullMarked
package dev.sitrep.view;

import org.jspecify.annotations.NullMarked;
