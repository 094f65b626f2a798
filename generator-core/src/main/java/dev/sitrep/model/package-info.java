/**
 * The records an organisation writes, as immutable Java records in one {@link dev.sitrep.model.Catalog}. Each carries
 * its source location in an {@link dev.sitrep.model.Origin}. The records are also the schema: the loader binds a key to
 * the component of the same name in kebab-case.
 */
@NullMarked
package dev.sitrep.model;

import org.jspecify.annotations.NullMarked;
