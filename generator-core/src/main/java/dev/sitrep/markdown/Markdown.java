package dev.sitrep.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Turns Markdown into safe HTML. Raw HTML is escaped unless it is harmless, links lead only where {@link LinkResolver}
 * says and to {@code http}, {@code https}, {@code mailto}, {@code tel} or relative. No text makes it fail or wait for long:
 * what cannot be read is shown as it is, with a {@link Trouble}. Immutable and safe for use by several threads.
 */
public final class Markdown {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);
    /** Texts up to here cannot nest deeply enough to need a stack of their own. */
    private static final int SHORT = 1000;

    private final Words words;
    private final Parser blocks = Syntax.blocks();
    private final Parser line = Syntax.line();
    private final Guard guard = new Guard(TIME_LIMIT);

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
     * @param links says where links lead; called on another thread, before this method returns
     */
    public Document render(String text, int firstLine, LinkResolver links) {
        String limit = Limits.exceeded(text);
        if (limit != null) {
            return Fallback.document(text, firstLine, Trouble.Kind.LIMIT, limit);
        }
        try {
            return guard.run(() -> new Emitter(walk(blocks, text, firstLine, links, false)).document());
        } catch (Guard.GaveUp e) {
            return Fallback.document(text, firstLine, e.kind(), String.valueOf(e.getMessage()));
        }
    }

    /** A field as HTML: inline and without {@code <p>} where it is one paragraph. It brings no ids. */
    public String inline(String text, LinkResolver links) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return Html.escaped(field);
        }
        Parser parser = field.indexOf('\n') < 0 ? line : blocks;
        return field(
                field,
                () -> Plain.unwrapped(new Emitter(walk(parser, field, 1, links, true)).fragment()),
                Html.escaped(field));
    }

    /** The text that a field or title shows, on one line. */
    public String plain(String text) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return field;
        }
        return field(
                field,
                () -> {
                    Walk walk = walk(line, field, 1, LinkResolver.NONE, true);
                    new Emitter(walk).fragment();
                    return Plain.oneLine(walk.out.text(0));
                },
                Plain.oneLine(field));
    }

    private Walk walk(Parser parser, String text, int firstLine, LinkResolver links, boolean field) {
        return new Walk(parser.parse(text), new Lines(text, firstLine), links, words, field);
    }

    private String field(String text, Supplier<String> work, String otherwise) {
        if (Limits.exceeded(text) != null) {
            return otherwise;
        }
        try {
            return text.length() <= SHORT ? work.get() : guard.run(work::get);
        } catch (Guard.GaveUp e) {
            return otherwise;
        }
    }
}
