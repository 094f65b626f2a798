package dev.sitrep.load;

import org.jspecify.annotations.Nullable;

/**
 * A YAML document as far as it can be read.
 *
 * @param root null when nothing of it can
 * @param whole whether all of it can; else the root is good for finding further problems only
 */
record YamlDocument(@Nullable Mapping root, boolean whole) {}
