/** Theme and page to HTML; the facts of pages (ids, links) that rules look at. */
@NullMarked
package dev.sitrep.render;

import org.jspecify.annotations.NullMarked;
