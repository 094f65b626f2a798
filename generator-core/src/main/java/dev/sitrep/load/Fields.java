package dev.sitrep.load;

import java.util.List;
import java.util.Optional;

/**
 * What one file of records says, value by value and without a meaning, so that its states can be compared.
 *
 * @param path of the file, relative to the source folder
 * @param values in the order of the file; a file that cannot be read at all is one value
 * @param prose of a Markdown file, or the {@code body} of another; empty without
 * @param whole whether all of it could be read
 */
public record Fields(String path, List<FieldText> values, String prose, boolean whole) {
    /** Copies the list. */
    public Fields {
        values = List.copyOf(values);
    }

    /** The value of that name. */
    public Optional<FieldText> named(String name) {
        return values.stream().filter(value -> value.name().equals(name)).findFirst();
    }
}
