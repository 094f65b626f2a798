package dev.sitrep.load;

import dev.sitrep.model.Origin;
import dev.sitrep.model.Prose;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record of the model. */
final class RecordBinding implements Binding {
    private static final String TITLE = "title";

    private final Constructor<?> constructor;
    private List<Field> fields = List.of();
    private List<Field> readingOrder = List.of();
    private Map<String, Field> byKey = Map.of();

    RecordBinding(Constructor<?> constructor) {
        this.constructor = constructor;
    }

    /** Completes it; apart from construction because records may hold records of their own kind. */
    void fields(List<Field> all) {
        fields = all;
        readingOrder = Field.readingOrder(all);
        byKey = Field.byKey(all);
    }

    @Override
    public String expected() {
        return "a mapping with " + String.join(", ", byKey.keySet());
    }

    /** The keys that a mapping may have here. */
    List<String> keys(Scope scope) {
        return byKey.values().stream()
                .filter(field -> accepts(field, scope))
                .map(Field::key)
                .collect(Collectors.toList());
    }

    /** {@inheritDoc} The key is the record's id where it has none of its own. */
    @Override
    public @Nullable Object read(Node node, Pointer pointer, String key, Scope scope) {
        Object[] values = absent(pointer, key, scope);
        if (node instanceof Mapping mapping) {
            new RecordReading(this, mapping, pointer, scope).fill(values);
            return construct(values);
        }
        for (Field field : fields) {
            if (field.isShorthandFor(node)) {
                Object value = field.binding().read(node, pointer, key, scope);
                if (value == null) {
                    return null;
                }
                values[field.index()] = value;
                return construct(values);
            }
        }
        scope.wrongType(node, key, expected(), "");
        return null;
    }

    List<Field> readingOrder() {
        return readingOrder;
    }

    /** The field of a key, or null where a mapping here cannot have it. */
    @Nullable
    Field field(String key, Scope scope) {
        Field field = byKey.get(key);
        return field != null && accepts(field, scope) ? field : null;
    }

    /** The id, where the record has one and another text where it has none. */
    @Nullable
    Object id(Object[] values) {
        for (Field field : fields) {
            if (field.source() == Field.Source.OUTER_KEY || field.source() == Field.Source.KEY_OR_STEM) {
                return values[field.index()];
            }
        }
        return null;
    }

    private static boolean accepts(Field field, Scope scope) {
        return field.source() != Field.Source.PROSE || scope.prose() == null;
    }

    private Object[] absent(Pointer pointer, String key, Scope scope) {
        Object[] values = new Object[fields.size()];
        for (Field field : fields) {
            values[field.index()] = switch (field.source()) {
                case KEY -> field.absent();
                case ORIGIN -> new Origin(scope.marks(), pointer.toString());
                case OUTER_KEY, KEY_OR_STEM -> scope.shared(key);
                case PROSE -> scope.prose() == null ? new Prose(scope.marks().path(), 1, "") : scope.prose();
            };
        }
        return values;
    }

    private Object construct(Object[] values) {
        Field title = byKey.get(TITLE);
        if (title != null && title.required() && values[title.index()] instanceof String text && text.isBlank()) {
            Object id = id(values);
            values[title.index()] = id == null ? "" : id;
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model can be made: " + constructor, e);
        }
    }
}
