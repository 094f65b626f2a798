package dev.sitrep.report;

import java.util.Locale;

/** Text of others, safe to print: what a terminal obeys and what nobody sees is spelled out by its code point. */
final class Visible {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            out.append(of(c, before));
            before = c;
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** A character of a text, given the one before it: within an emoji a joiner is part of the picture. */
    static String of(int c, int before) {
        boolean joinsEmoji = c == ZERO_WIDTH_JOINER && (Width.isEmoji(before) || before == 0xFE0F);
        return !joinsEmoji && hidden(c) ? String.format(Locale.ROOT, "\\u{%X}", c) : Character.toString(c);
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
