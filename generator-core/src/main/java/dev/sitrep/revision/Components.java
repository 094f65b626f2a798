package dev.sitrep.revision;

import dev.sitrep.model.Key;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Prose;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a record of the model, as the sources write them. Its place and its prose are none. */
final class Components {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** A field and its value. */
    record Value(String key, @Nullable Object value) {}

    private Components() {}

    /** Whether it has fields; a time or a length of time is one value. */
    static boolean has(@Nullable Object value) {
        return value instanceof Record && placed(value);
    }

    /** The fields, in the order of the model. */
    static List<Value> of(Object record) {
        List<Value> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() != Origin.class && component.getType() != Prose.class) {
                values.add(new Value(key(component), value(component, record)));
            }
        }
        return values;
    }

    /** The record's prose; null where it has none. */
    static @Nullable Prose prose(Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Prose.class) {
                return (Prose) value(component, record);
            }
        }
        return null;
    }

    private static boolean placed(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(component -> component.getType() == Origin.class);
    }

    private static String key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key == null ? HUMP.matcher(component.getName()).replaceAll("-").toLowerCase(Locale.ROOT) : key.value();
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public: " + component, e);
        }
    }
}
