package dev.sitrep.revision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that a record has, by the keys that the sources write. */
public final class RecordFields {
    private RecordFields() {}

    /** Those that say something, in the order of the model; none for a value that is no record. */
    public static Map<String, Object> of(Object record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (Components.has(record)) {
            for (Components.Value field : Components.of(record)) {
                Object value = field.value();
                boolean nothing = value instanceof Collection<?> items && items.isEmpty()
                        || value instanceof Map<?, ?> map && map.isEmpty();
                if (value != null && !nothing) {
                    fields.put(field.key(), value);
                }
            }
        }
        return fields;
    }
}
