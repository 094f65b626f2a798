package dev.sitrep.revision;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same, wherever they are written. */
final class Sameness {
    private Sameness() {}

    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof List<?> one && b instanceof List<?> other) {
            return inOrder(one.iterator(), other.iterator());
        }
        if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
            return one.size() == other.size()
                    && inOrder(one.keySet().iterator(), other.keySet().iterator())
                    && inOrder(one.values().iterator(), other.values().iterator());
        }
        if (a != null && b != null && Components.has(a)) {
            return a.getClass() == b.getClass() && text(a).equals(text(b));
        }
        return Objects.equals(a, b);
    }

    /** A text that two values share that say the same. */
    static String text(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> write(item, text));
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            map.forEach((key, item) -> {
                write(key, text);
                write(item, text);
            });
            text.append('}');
        } else if (value != null && Components.has(value)) {
            text.append('(');
            Components.of(value).forEach(field -> write(field.value(), text));
            text.append(')');
        } else {
            String leaf = String.valueOf(value);
            text.append(leaf.length()).append(':').append(leaf).append(';');
        }
    }

    private static boolean inOrder(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext() && other.hasNext()) {
            if (!same(one.next(), other.next())) {
                return false;
            }
        }
        return !one.hasNext() && !other.hasNext();
    }
}
