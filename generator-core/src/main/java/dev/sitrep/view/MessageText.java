package dev.sitrep.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a message, cut at its placeholders; read once and filled in for many incidents. */
final class MessageText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}\\n]*)\\}\\}");
    private static final String BLANK = "blank";

    /**
     * A piece of text, or a placeholder.
     *
     * @param text as written
     * @param name of the placeholder, or null for text; {@code blank} for one that a person fills in
     * @param hint what a person writes into a blank; empty for others
     */
    record Part(String text, @Nullable String name, String hint) {}

    private final List<Part> parts;

    private MessageText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static MessageText of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher m = PLACEHOLDER.matcher(text);
        int from = 0;
        while (m.find()) {
            if (m.start() > from) {
                parts.add(new Part(text.substring(from, m.start()), null, ""));
            }
            String inside = m.group(1).strip();
            boolean blank = inside.equals(BLANK) || inside.startsWith(BLANK + " ");
            parts.add(new Part(
                    m.group(),
                    blank ? BLANK : inside,
                    blank ? inside.substring(BLANK.length()).strip() : ""));
            from = m.end();
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), null, ""));
        }
        return new MessageText(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether a person is to fill it in. */
    static boolean isBlank(Part part) {
        return BLANK.equals(part.name());
    }
}
