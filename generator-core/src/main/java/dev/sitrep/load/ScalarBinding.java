package dev.sitrep.load;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as one text.
 *
 * @param expected in the words of a finding
 * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for what it cannot read
 * @param advice how to write a text that cannot be read; an empty text when it does not know
 */
record ScalarBinding(String expected, Function<String, Object> parse, Function<String, String> advice)
        implements Binding {
    static ScalarBinding of(String expected, Function<String, Object> parse) {
        return new ScalarBinding(expected, parse, text -> "");
    }

    @Override
    public @Nullable Object read(Node node, Pointer pointer, String key, Scope scope) {
        if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            scope.wrongType(node, key, expected, "");
            return null;
        }
        if (scalar.text().length() > Limits.VALUE) {
            scope.wrongType(node, key, expected, "");
            return null;
        }
        try {
            return parse.apply(scalar.text().strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            scope.wrongType(node, key, expected, advice.apply(scalar.text().strip()));
            return null;
        }
    }
}
