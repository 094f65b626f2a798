/**
 * Folder or git tree → {@link dev.sitrep.model.Catalog}: YAML and front matter with line and column of every field.
 *
 * <p>A file passes through {@code Decoder} (bytes → text), {@code FrontMatter} (text → YAML and prose),
 * {@code YamlReader} (YAML → {@code Node}s, within {@code Limits}) and {@code RecordBinding} (nodes → the records of
 * the model, which are the schema). Whatever cannot be read as meant becomes a
 * {@link dev.sitrep.model.Problem} with its place; content never causes an exception.
 */
@NullMarked
package dev.sitrep.load;

import org.jspecify.annotations.NullMarked;
