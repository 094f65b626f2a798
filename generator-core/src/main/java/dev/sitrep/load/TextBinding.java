package dev.sitrep.load;

import org.jspecify.annotations.Nullable;

/** A text, as written. */
record TextBinding() implements Binding {
    @Override
    public @Nullable Object read(Node node, Pointer pointer, String key, Scope scope) {
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            return scope.shared(scalar.text());
        }
        scope.wrongType(node, key, expected(), Quoting.asText(node, key, scope.lines()));
        return null;
    }

    @Override
    public String expected() {
        return "text";
    }
}
