/** What readers subscribe to, in the formats of feeds and calendars: it is written as the views say it. */
@NullMarked
package dev.sitrep.feed;

import org.jspecify.annotations.NullMarked;
