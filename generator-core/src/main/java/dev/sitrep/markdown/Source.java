package dev.sitrep.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Flexmark's sequences as strings, without its copying character by character where the text is in one piece. */
final class Source {
    private Source() {}

    static String string(BasedSequence chars) {
        return chars instanceof SubSequence && chars.getBase() instanceof String source
                ? source.substring(chars.getStartOffset(), chars.getEndOffset())
                : chars.toString();
    }

    /** With Markdown's escapes and entities undone. */
    static String unescaped(BasedSequence chars) {
        String text = string(chars);
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
    }

    /** The content of a block of code. */
    static String code(BasedSequence chars) {
        String text = string(chars);
        return text.indexOf('\r') < 0 && (text.isEmpty() || text.endsWith("\n")) ? text : chars.normalizeEndWithEOL();
    }
}
