/** What a rule is, what it reports to, and which findings are let pass: by waivers, or by the baseline. */
@NullMarked
package dev.sitrep.rule;

import org.jspecify.annotations.NullMarked;
