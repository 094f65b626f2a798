package dev.sitrep.load;

import dev.sitrep.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file gave.
 *
 * @param record null when it cannot be read
 */
record Loaded(SourceFile file, @Nullable Object record, List<Problem> problems) {}
