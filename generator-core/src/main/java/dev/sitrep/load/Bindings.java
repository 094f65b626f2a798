package dev.sitrep.load;

import dev.sitrep.model.ClockBase;
import dev.sitrep.model.Id;
import dev.sitrep.model.Key;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Prose;
import dev.sitrep.model.Required;
import dev.sitrep.model.Shorthand;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives bindings from the types of the model, which are the schema. */
final class Bindings {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Map<Type, Binding> known = Scalars.bindings();

    /** The bindings of all records that a file can hold; complete, so that threads may share them. */
    Bindings() {
        Layout.records().forEach(this::of);
    }

    /** The binding of what a file holds. */
    RecordBinding record(Class<?> type) {
        if (known.get(type) instanceof RecordBinding binding) {
            return binding;
        }
        throw new IllegalArgumentException("no file holds a " + type);
    }

    private Binding of(Type type) {
        Binding binding = known.get(type);
        if (binding == null) {
            binding = type instanceof ParameterizedType generic ? container(generic) : plain((Class<?>) type);
            known.put(type, binding);
        }
        return binding;
    }

    private Binding container(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListBinding(of(arguments[0]));
        }
        Binding keys = of(arguments[0]);
        return new MapBinding(
                keys instanceof ScalarBinding scalar ? scalar : ScalarBinding.of("text", text -> text),
                of(arguments[1]));
    }

    private Binding plain(Class<?> type) {
        if (type.isEnum()) {
            return Words.of(type);
        }
        RecordBinding binding = new RecordBinding(constructor(type));
        known.put(type, binding);
        RecordComponent[] components = type.getRecordComponents();
        boolean file = Arrays.stream(components).anyMatch(component -> component.getType() == Prose.class);
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            fields.add(field(component, fields.size(), file));
        }
        binding.fields(List.copyOf(fields));
        return binding;
    }

    private Field field(RecordComponent component, int index, boolean file) {
        Key key = component.getAnnotation(Key.class);
        boolean required = component.isAnnotationPresent(Required.class);
        boolean base = component.isAnnotationPresent(ClockBase.class);
        Field.Source source = source(component, file);
        return new Field(
                index,
                key == null ? HUMP.matcher(component.getName()).replaceAll("-").toLowerCase(Locale.ROOT) : key.value(),
                source == Field.Source.ORIGIN
                        ? new TextBinding()
                        : base && component.getType() == Moment.class
                                ? new MomentBinding(true)
                                : of(component.getGenericType()),
                source,
                required,
                component.isAnnotationPresent(Shorthand.class),
                base,
                absent(component.getType(), required));
    }

    private static Field.Source source(RecordComponent component, boolean file) {
        if (component.getType() == Origin.class) {
            return Field.Source.ORIGIN;
        }
        if (component.getType() == Prose.class) {
            return Field.Source.PROSE;
        }
        if (component.isAnnotationPresent(Id.class)) {
            return file ? Field.Source.KEY_OR_STEM : Field.Source.OUTER_KEY;
        }
        return Field.Source.KEY;
    }

    private static @Nullable Object absent(Class<?> type, boolean required) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class) {
            return false;
        }
        return type == String.class && required ? "" : null;
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor: " + type, e);
        }
    }
}
