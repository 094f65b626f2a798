package dev.sitrep.api;

import java.text.Normalizer;

/** How wide a text is, much as any sans-serif font sets it; the same on every machine. Based on the widths of Helvetica. */
final class GlyphWidths {
    private static final int OTHER = 600;
    private static final int WIDE = 1000;
    private static final int FIRST_WIDE = 0x1100;
    /** From the space to the tilde, in thousandths of the size of the font. */
    private static final short[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //  !"#$%&'()*+,-./
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0123456789:;<=>?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ABCDEFGHIJKLMNO
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // PQRSTUVWXYZ[\]^_
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // `abcdefghijklmno
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // pqrstuvwxyz{|}~
    };

    private GlyphWidths() {}

    /** The width of a text in thousandths of the size of its font. A letter with an accent is as wide as without. */
    static int of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(GlyphWidths::of)
                .sum();
    }

    private static int of(int c) {
        if (c >= ' ' && c < ' ' + ASCII.length) {
            return ASCII[c - ' '];
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> c < FIRST_WIDE ? OTHER : WIDE;
        };
    }
}
