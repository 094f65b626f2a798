package dev.sitrep.revision;

import dev.sitrep.model.Prose;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The texts of a record, line by line and without what only lays them out, so that one can be found again in another state. */
final class RecordTexts {
    /** A shorter text is a word that many say. */
    private static final int TELLING = 5;

    private final Set<String> lines = new HashSet<>();

    private RecordTexts() {}

    /**
     * The texts.
     *
     * @param prose what is seen of its prose
     */
    static Set<String> of(Object record, UnaryOperator<String> prose) {
        RecordTexts texts = new RecordTexts();
        texts.add(record);
        Prose body = Components.prose(record);
        if (body != null && body.inline() != null) {
            texts.add(prose.apply(body.inline()));
        }
        return texts.lines;
    }

    private void add(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (value instanceof String text) {
            text.lines()
                    .map(RecordTexts::plain)
                    .filter(line -> line.length() >= TELLING)
                    .forEach(lines::add);
        } else if (value != null && Components.has(value)) {
            Components.of(value).forEach(field -> add(field.value()));
        }
    }

    private static String plain(String line) {
        return line.replaceAll("^[\\s>*+#|-]+|[\\s|]+$", "").replaceAll("\\s+", " ");
    }
}
