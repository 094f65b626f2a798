package dev.sitrep.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** {@code [[id]]} or {@code [[id|text]]}. */
final class RecordLink extends Node implements DoNotDecorate {
    private static final int BRACKETS = 2;

    RecordLink(BasedSequence chars) {
        super(chars);
    }

    String id() {
        String content = content();
        int bar = content.indexOf('|');
        return bar < 0 ? content : content.substring(0, bar);
    }

    @Nullable
    String text() {
        String content = content();
        int bar = content.indexOf('|');
        return bar < 0 ? null : content.substring(bar + 1).strip();
    }

    private String content() {
        return getChars().subSequence(BRACKETS, getChars().length() - BRACKETS).toString();
    }

    /** Whether the characters are a record's link: an id has no blanks, so that {@code [[ -f x ]]} is none. */
    static boolean matches(CharSequence chars) {
        int end = chars.length() - BRACKETS;
        if (end <= BRACKETS
                || chars.charAt(0) != '['
                || chars.charAt(1) != '['
                || chars.charAt(end) != ']'
                || chars.charAt(end + 1) != ']') {
            return false;
        }
        for (int i = BRACKETS; i < end; i++) {
            char c = chars.charAt(i);
            if (c == '|') {
                return i > BRACKETS;
            }
            if (c <= ' ' || c == '[' || c == ']' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
