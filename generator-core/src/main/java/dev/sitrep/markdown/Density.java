package dev.sitrep.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** How many characters of a text can begin or end something, for any part of it. Counted once for the whole text. */
final class Density {
    /** Of a text that is too short to matter. */
    static final Density NONE = new Density(new int[1]);

    private static final String MARKUP = "*_[]`~!<&\\\"'()|^";
    private static final boolean[] IS_MARKUP = new boolean[0x80];

    static {
        MARKUP.chars().forEach(c -> IS_MARKUP[c] = true);
    }

    private final int[] upTo;

    private Density(int[] upTo) {
        this.upTo = upTo;
    }

    static Density of(BasedSequence text) {
        String source = Source.string(text);
        int[] upTo = new int[source.length() + 1];
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            upTo[i + 1] = upTo[i] + (c < 0x80 && IS_MARKUP[c] ? 1 : 0);
        }
        return new Density(upTo);
    }

    int marks(BasedSequence part) {
        int last = upTo.length - 1;
        return upTo[Math.min(part.getEndOffset(), last)] - upTo[Math.min(part.getStartOffset(), last)];
    }
}
