package dev.sitrep.load;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by key, in the order of the source. */
record MapBinding(ScalarBinding keys, Binding values) implements Binding {
    @Override
    public @Nullable Object read(Node node, Pointer pointer, String key, Scope scope) {
        if (!(node instanceof Mapping mapping)) {
            scope.wrongType(node, key, expected(), "");
            return null;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        KeyTrap trap = new KeyTrap(mapping, scope);
        for (int i = 0; i < mapping.entries().size(); i++) {
            Mapping.Entry entry = mapping.entries().get(i);
            if (trap.caught(i)) {
                continue;
            }
            Object name = key(entry, scope);
            Object value = values.read(entry.value(), pointer.child(entry.key()), entry.key(), scope);
            if (name != null && value != null) {
                map.put(name, value);
            }
        }
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(map);
    }

    @Override
    public String expected() {
        return "a mapping";
    }

    private @Nullable Object key(Mapping.Entry entry, Scope scope) {
        try {
            return keys.parse().apply(scope.shared(entry.key()));
        } catch (IllegalArgumentException | DateTimeException e) {
            Node written = new Scalar(entry.key(), true, false, entry.line(), entry.column());
            scope.wrongType(written, entry.key(), keys.expected(), keys.advice().apply(entry.key()));
            return null;
        }
    }
}
