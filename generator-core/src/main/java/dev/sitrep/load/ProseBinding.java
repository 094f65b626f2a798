package dev.sitrep.load;

import dev.sitrep.model.Prose;
import org.jspecify.annotations.Nullable;

/** The prose of a YAML record, under its own key. */
record ProseBinding() implements Binding {
    @Override
    public @Nullable Object read(Node node, Pointer pointer, String key, Scope scope) {
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            int line = scalar.line() + (scalar.block() ? 1 : 0);
            return new Prose(scope.marks().path(), line, scalar.text());
        }
        scope.wrongType(node, key, expected(), "");
        return null;
    }

    @Override
    public String expected() {
        return "text";
    }
}
