/**
 * Prose → safe HTML, headings, links. {@link dev.sitrep.markdown.Markdown} is the way in; one walk over the syntax tree
 * emits the HTML, its facts and the text for search. What the walk doesn't know, it escapes.
 */
@NullMarked
package dev.sitrep.markdown;

import org.jspecify.annotations.NullMarked;
