package dev.sitrep.load;

import org.jspecify.annotations.Nullable;

/**
 * Characters that are the bytes of one character in UTF-8, shown in a code page.
 *
 * @param start index of the first of them
 * @param length how many there are, 2 to 4
 * @param codePoint the character that they were
 */
record Utf8Unit(int start, int length, int codePoint) {
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    /** The unit that begins at an index; null when none does. */
    static @Nullable Utf8Unit at(String text, int start, CodePage page) {
        int lead = page.byteOf(text.charAt(start));
        int length = length(lead);
        if (length == 0 || start + length > text.length()) {
            return null;
        }
        int codePoint = lead & (0x7F >> length);
        for (int i = start + 1; i < start + length; i++) {
            int next = page.byteOf(text.charAt(i));
            if (next < 0x80 || next > 0xBF) {
                return null;
            }
            codePoint = codePoint << 6 | next & 0x3F;
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean valid = codePoint >= SMALLEST[length] && codePoint <= Character.MAX_CODE_POINT && !surrogate;
        return valid ? new Utf8Unit(start, length, codePoint) : null;
    }

    /** Index after the last character. */
    int end() {
        return start + length;
    }

    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
}
