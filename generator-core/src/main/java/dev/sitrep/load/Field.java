package dev.sitrep.load;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record of the model.
 *
 * @param index among the components
 * @param key as the sources write it
 * @param source where its value comes from
 * @param shorthand whether it takes a value that stands where the record's mapping is expected
 * @param clockBase whether it must be read before the others because times of day refer to it
 * @param absent its value when the sources have none
 */
record Field(
        int index,
        String key,
        Binding binding,
        Source source,
        boolean required,
        boolean shorthand,
        boolean clockBase,
        @Nullable Object absent) {
    /** Where the value of a component comes from. */
    enum Source {
        /** The value of its key. */
        KEY,
        /** The place of the record. */
        ORIGIN,
        /** The key of the mapping that holds the record. */
        OUTER_KEY,
        /** Its key, else the file's stem. */
        KEY_OR_STEM,
        /** The rest of a Markdown file; its key in a YAML file. */
        PROSE
    }

    /** Whether it takes a value of this kind in place of the record's mapping. */
    boolean isShorthandFor(Node node) {
        return shorthand && (node instanceof Scalar || binding instanceof ListBinding);
    }

    /** Whether it holds a text, or texts. */
    boolean isText() {
        return binding instanceof TextBinding
                || binding instanceof ListBinding list && list.element() instanceof TextBinding;
    }

    static List<Field> readingOrder(List<Field> fields) {
        return fields.stream()
                .sorted(Comparator.comparing((Field field) -> !field.clockBase()))
                .toList();
    }

    static Map<String, Field> byKey(List<Field> fields) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.source() != Source.ORIGIN && field.source() != Source.OUTER_KEY) {
                byKey.put(field.key(), field);
            }
        }
        return byKey;
    }
}
