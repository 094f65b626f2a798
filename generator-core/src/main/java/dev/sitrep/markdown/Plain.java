package dev.sitrep.markdown;

/** Short cuts for fields that hold no markup, or little. */
final class Plain {
    private static final String MARKUP = "\n\\`*_[]<&~!|:@\0";
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>\n";

    private Plain() {}

    /** Whether nothing in the text can mean anything to Markdown; a colon does in an address only. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' ? text.startsWith("://", i) : c < 0x80 && MARKUP.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Without the {@code <p>} around it, if it is one paragraph. */
    static String unwrapped(String html) {
        boolean one = html.startsWith(OPEN) && html.indexOf(CLOSE) == html.length() - CLOSE.length();
        return one ? html.substring(OPEN.length(), html.length() - CLOSE.length()) : html.strip();
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.strip()
                .lines()
                .forEach(part -> line.append(line.isEmpty() ? "" : " ").append(part.strip()));
        return line.toString();
    }
}
