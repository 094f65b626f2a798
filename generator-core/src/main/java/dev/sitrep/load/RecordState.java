package dev.sitrep.load;

import dev.sitrep.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record that some state of a file holds. Its prose is with it.
 *
 * @param path of the file, relative to the source folder
 * @param type the folder it lies in, or its stem where it is the only one of its kind
 * @param record of the model; null when it cannot be read
 * @param problems why not, and what else is wrong with it
 */
public record RecordState(
        String path, String type, @Nullable Object record, List<Problem> problems) {
    /** Copies the list. */
    public RecordState {
        problems = List.copyOf(problems);
    }
}
