package dev.sitrep.load;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Does to a text what a wrong code page does. */
final class Damaged {
    private Damaged() {}

    /** UTF-8 shown in a code page. */
    static String by(CodePage page, String text) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            damaged.append(b >= 0 ? (char) b : shown(page, b & 0xFF));
        }
        return damaged.toString();
    }

    private static char shown(CodePage page, int b) {
        if (page == CodePage.WINDOWS_1252 && b >= 0xA0) {
            return (char) b;
        }
        for (char c = 0x80; c < 0xFFFF; c++) {
            if (page.byteOf(c) == b
                    && (page == CodePage.MAC_ROMAN || c > 0xFF || "\u0081\u008d\u008f\u0090\u009d".indexOf(c) >= 0)) {
                return c;
            }
        }
        throw new AssertionError(page + " has no character for " + b);
    }
}
