/** Findings and obligations as people and machines read them: console now, further forms beside it. */
@NullMarked
package dev.sitrep.report;

import org.jspecify.annotations.NullMarked;
