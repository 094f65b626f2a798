package dev.sitrep.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list; one value alone is a list of one. */
record ListBinding(Binding element) implements Binding {
    @Override
    public @Nullable Object read(Node node, Pointer pointer, String key, Scope scope) {
        if (!(node instanceof Sequence sequence)) {
            Object only = element.read(node, pointer, key, scope);
            return only == null ? null : List.of(only);
        }
        ClockTime base = scope.base();
        List<Object> values = new ArrayList<>(sequence.items().size());
        int i = 0;
        for (Node item : sequence.items()) {
            Object value = element.read(item, pointer.child(i++), key, scope);
            if (value != null) {
                values.add(value);
            }
        }
        scope.base(base);
        return List.copyOf(values);
    }

    @Override
    public String expected() {
        return "a list";
    }
}
