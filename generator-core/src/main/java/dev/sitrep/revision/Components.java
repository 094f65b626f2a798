package dev.sitrep.revision;

import dev.sitrep.model.Key;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Prose;
import java.lang.reflect.Method;
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

    /** Reflection makes them anew each time it is asked, and a comparison asks for each value. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    /** A field and its value. */
    record Value(String key, @Nullable Object value) {}

    /** A field and how it is read. */
    private record Field(String key, Method accessor) {}

    /** What a class has. */
    private record Shape(List<Field> fields, @Nullable Method prose, boolean placed) {}

    private Components() {}

    /** Whether it has fields; a time or a length of time is one value. */
    static boolean has(@Nullable Object value) {
        return value instanceof Record && SHAPES.get(value.getClass()).placed();
    }

    /** The fields, in the order of the model. */
    static List<Value> of(Object record) {
        List<Value> values = new ArrayList<>();
        for (Field field : SHAPES.get(record.getClass()).fields()) {
            values.add(new Value(field.key(), value(field.accessor(), record)));
        }
        return values;
    }

    /** The record's prose; null where it has none. */
    static @Nullable Prose prose(Object record) {
        Method prose = SHAPES.get(record.getClass()).prose();
        return prose == null ? null : (Prose) value(prose, record);
    }

    private static Shape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = new ArrayList<>();
        Method prose = null;
        for (RecordComponent component : components) {
            if (component.getType() == Prose.class) {
                prose = component.getAccessor();
            } else if (component.getType() != Origin.class) {
                fields.add(new Field(key(component), component.getAccessor()));
            }
        }
        boolean placed = Arrays.stream(components).anyMatch(component -> component.getType() == Origin.class);
        return new Shape(List.copyOf(fields), prose, placed);
    }

    private static String key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key == null ? HUMP.matcher(component.getName()).replaceAll("-").toLowerCase(Locale.ROOT) : key.value();
    }

    private static @Nullable Object value(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public: " + accessor, e);
        }
    }
}
