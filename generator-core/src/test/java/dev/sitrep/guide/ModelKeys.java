package dev.sitrep.guide;

import dev.sitrep.model.Cadence;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Done;
import dev.sitrep.model.Id;
import dev.sitrep.model.Key;
import dev.sitrep.model.Moment;
import dev.sitrep.model.OpenHours;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Problem;
import dev.sitrep.model.Prose;
import dev.sitrep.model.Required;
import dev.sitrep.model.RevisionCount;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.model.Unreadable;
import dev.sitrep.model.UrlRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The keys of every mapping that a record can hold, as the loader derives them from the model. */
final class ModelKeys {
    /** Written as one text, or not written at all. */
    private static final Set<Class<?>> NO_MAPPINGS = Set.of(
            Cadence.class,
            DayRange.class,
            Done.class,
            Moment.class,
            OpenHours.class,
            Origin.class,
            Problem.class,
            Prose.class,
            RevisionCount.class,
            TimeSpan.class,
            Unreadable.class,
            UrlRegistry.class);

    private final Map<String, Map<String, Boolean>> keys = new TreeMap<>();

    private ModelKeys() {}

    /** Keys with whether they are required, by kind of record in kebab-case. */
    static Map<String, Map<String, Boolean>> all() {
        ModelKeys model = new ModelKeys();
        for (RecordComponent component : Catalog.class.getRecordComponents()) {
            model.visit(component.getGenericType());
        }
        return model.keys;
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof Class<?> record && record.isRecord() && !NO_MAPPINGS.contains(record)) {
            Map<String, Boolean> own = new TreeMap<>();
            if (keys.putIfAbsent(kebab(record.getSimpleName()), own) == null) {
                visit(record.getRecordComponents(), own);
            }
        }
    }

    private void visit(RecordComponent[] components, Map<String, Boolean> own) {
        boolean file = Arrays.stream(components).anyMatch(c -> c.getType() == Prose.class);
        for (RecordComponent component : components) {
            boolean outerKey = component.isAnnotationPresent(Id.class) && !file;
            if (component.getType() != Origin.class && !outerKey) {
                Key key = component.getAnnotation(Key.class);
                own.put(
                        key == null ? kebab(component.getName()) : key.value(),
                        component.isAnnotationPresent(Required.class));
                visit(component.getGenericType());
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
