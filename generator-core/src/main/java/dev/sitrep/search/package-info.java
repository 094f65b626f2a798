/**
 * What can be found: text becomes terms, and terms become an index in files so small that a browser answers a query from
 * three of them, without a server.
 */
@NullMarked
package dev.sitrep.search;

import org.jspecify.annotations.NullMarked;
