package dev.sitrep.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values, each key once, in the order of the source.
 *
 * @param flow written in braces
 */
record Mapping(List<Entry> entries, boolean flow, int line, int column, int size, int height) implements Node {
    /**
     * A key and its value.
     *
     * @param textual whether the key is a text; if not, it is only described
     * @param line of the key
     * @param column of the key
     */
    record Entry(String key, boolean textual, int line, int column, Node value) {}

    /** A mapping without keys. */
    static Mapping empty(int line) {
        return new Mapping(List.of(), false, line, 1, 1, 1);
    }

    /** The value of a key, or null. */
    @Nullable
    Node get(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    @Override
    public String described() {
        return "a mapping";
    }
}
