package dev.sitrep.markdown;

/** Renders the texts of tests. */
final class Rendering {
    static final Markdown MARKDOWN = Markdown.create(Words.ENGLISH);

    private Rendering() {}

    static Document document(String text) {
        return MARKDOWN.render(text, 1, LinkResolver.NONE);
    }

    static String html(String text) {
        return document(text).html();
    }
}
