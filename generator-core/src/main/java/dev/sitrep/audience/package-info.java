/** Projects the catalogue to what one audience may see. Nothing else decides who sees what. */
@NullMarked
package dev.sitrep.audience;

import org.jspecify.annotations.NullMarked;
