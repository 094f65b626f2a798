package dev.sitrep.markdown;

import java.util.List;
import java.util.TreeSet;

/** What stands for a text that cannot be read: the text itself. */
final class Fallback {
    private Fallback() {}

    static Document document(String text, Trouble trouble) {
        String html = "<pre tabindex=\"0\">" + Html.escaped(text) + "</pre>\n";
        Section section = new Section(null, html, text.isBlank(), text);
        return new Document(List.of(section), List.of(), new TreeSet<>(), text, List.of(), List.of(), List.of(trouble));
    }
}
