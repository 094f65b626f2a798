/** Writers of XML, JSON and iCalendar: whatever text they are given, what they write is read as what was meant. */
@NullMarked
package dev.sitrep.format;

import org.jspecify.annotations.NullMarked;
