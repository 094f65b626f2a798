package dev.sitrep.markdown;

import java.util.List;
import java.util.TreeSet;

/** What stands for a text that cannot be read: the text itself. */
final class Fallback {
    private Fallback() {}

    static Document document(String text, int line, Trouble.Kind kind, String detail) {
        Section section = new Section(null, html(text), text.isBlank(), text);
        return new Document(
                List.of(section),
                List.of(),
                new TreeSet<>(),
                text,
                List.of(),
                List.of(),
                List.of(new Trouble(kind, line, detail)));
    }

    static String html(String text) {
        return "<pre tabindex=\"0\">" + Html.escaped(text) + "</pre>\n";
    }
}
