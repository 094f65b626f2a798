package dev.sitrep.markdown;

import com.vladsch.flexmark.parser.Parser;

/**
 * Turns Markdown into safe HTML. Raw HTML is escaped unless it is harmless, links lead only where {@link LinkResolver}
 * says and to {@code http}, {@code https}, {@code mailto}, {@code tel} or relative. No text makes it fail. Immutable and
 * safe for use by several threads.
 */
public final class Markdown {
    private final Words words;
    private final Parser blocks = Syntax.blocks();
    private final Parser line = Syntax.line();

    private Markdown(Words words) {
        this.words = words;
    }

    /** With the words that the HTML needs in the reader's language. */
    public static Markdown create(Words words) {
        return new Markdown(words);
    }

    /**
     * Prose as HTML, with its facts.
     *
     * @param text with line feeds only
     * @param firstLine the source file's line that is the first of the text, 1-based
     * @param links says where links lead
     */
    public Document render(String text, int firstLine, LinkResolver links) {
        return new Emitter(new Walk(blocks.parse(text), new Lines(text, firstLine), links, words, false)).document();
    }

    /** A field as HTML: inline and without {@code <p>} where it is one paragraph. It brings no ids. */
    public String inline(String text, LinkResolver links) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return Html.escaped(field);
        }
        Parser parser = field.indexOf('\n') < 0 ? line : blocks;
        String html = new Emitter(new Walk(parser.parse(field), new Lines(field, 1), links, words, true)).fragment();
        return Plain.unwrapped(html);
    }

    /** The text that a field or title shows, on one line. */
    public String plain(String text) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return field;
        }
        Walk walk = new Walk(line.parse(field), new Lines(field, 1), LinkResolver.NONE, words, true);
        new Emitter(walk).fragment();
        return Plain.oneLine(walk.out.text(0));
    }
}
