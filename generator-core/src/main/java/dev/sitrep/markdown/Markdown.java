package dev.sitrep.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
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
     * @param links says where links lead; called before this method returns, maybe on another thread
     */
    public Document render(String text, int firstLine, LinkResolver links) {
        return guarded(
                text,
                firstLine,
                () -> new Emitter(walk(blocks, text, firstLine, links, false)).document(),
                trouble -> Fallback.document(text, trouble));
    }

    /** A field as HTML: inline and without {@code <p>} where it is one paragraph. It brings no ids. */
    public String inline(String text, LinkResolver links) {
        return field(text, links).html();
    }

    /** A field as HTML, with its facts. */
    public Field field(String text, LinkResolver links) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return new Field(Html.escaped(field), List.of(), List.of());
        }
        Parser parser = field.indexOf('\n') < 0 ? line : blocks;
        return guarded(
                field,
                1,
                () -> {
                    Walk walk = walk(parser, field, 1, links, true);
                    String html = Plain.unwrapped(new Emitter(walk).fragment());
                    return new Field(html, walk.links, walk.troubles);
                },
                trouble -> new Field(Html.escaped(field), List.of(), List.of(trouble)));
    }

    /** The text that a field shows to the readers for whom its links are resolved, a line for each block. */
    public String text(String text, LinkResolver links) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return field;
        }
        return guarded(
                field,
                1,
                () -> {
                    Walk walk = walk(blocks, field, 1, links, true);
                    new Emitter(walk).fragment();
                    return walk.out.text(0).strip();
                },
                trouble -> field);
    }

    /** A text as HTML that shows it, letter by letter. */
    public static String escaped(String text) {
        return Html.escaped(text);
    }

    /** The text that a field or title shows, on one line. */
    public String plain(String text) {
        String field = text.strip();
        if (Plain.isPlain(field)) {
            return field;
        }
        return guarded(
                field,
                1,
                () -> {
                    Walk walk = walk(line, field, 1, LinkResolver.NONE, true);
                    new Emitter(walk).fragment();
                    return Plain.oneLine(walk.out.text(0));
                },
                trouble -> Plain.oneLine(field));
    }

    private Walk walk(Parser parser, String text, int firstLine, LinkResolver links, boolean field) {
        return new Walk(parser.parse(text), new Lines(text, firstLine), links, words, field);
    }

    private <T> T guarded(String text, int firstLine, Supplier<T> work, Function<Trouble, T> otherwise) {
        String limit = Limits.exceeded(text);
        if (limit != null) {
            return otherwise.apply(new Trouble(Trouble.Kind.LIMIT, firstLine, limit));
        }
        try {
            return text.length() <= SHORT ? work.get() : guard.run(work::get);
        } catch (Guard.GaveUp e) {
            return otherwise.apply(new Trouble(e.kind(), firstLine, String.valueOf(e.getMessage())));
        }
    }
}
