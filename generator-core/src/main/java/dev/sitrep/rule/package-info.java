/** What a rule is, and what it reports to. */
@NullMarked
package dev.sitrep.rule;

import org.jspecify.annotations.NullMarked;
