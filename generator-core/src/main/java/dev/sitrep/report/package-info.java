/** Findings and obligations as people and machines read them: console, JSON, SARIF, JUnit XML, annotations, calendars and a summary. */
@NullMarked
package dev.sitrep.report;

import org.jspecify.annotations.NullMarked;
