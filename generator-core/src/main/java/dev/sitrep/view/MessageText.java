package dev.sitrep.view;

import dev.sitrep.model.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message, cut at its placeholders; read once and filled in for many incidents.
 *
 * @param parts in order
 */
record MessageText(List<Part> parts) {
    /**
     * A piece of text, or a placeholder.
     *
     * @param text as written
     * @param placeholder null for text
     */
    record Part(String text, @Nullable Placeholder placeholder) {}

    /** Copies the parts. */
    MessageText {
        parts = List.copyOf(parts);
    }

    static MessageText of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : Placeholder.scan(text)) {
            if (placeholder.start() > from) {
                parts.add(new Part(text.substring(from, placeholder.start()), null));
            }
            parts.add(new Part(text.substring(placeholder.start(), placeholder.end()), placeholder));
            from = placeholder.end();
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), null));
        }
        return new MessageText(parts);
    }
}
