package dev.sitrep.view;

/** The text that the emitter's HTML shows. */
final class ShownText {
    private static final String[][] ENTITIES = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}
    };

    private ShownText() {}

    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        StringBuilder text = new StringBuilder(html.length());
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tag = true;
                if (breaks(html, i)) {
                    text.append(' ');
                }
            } else if (c == '>' && tag) {
                tag = false;
            } else if (!tag) {
                text.append(c);
            }
        }
        String plain = text.toString();
        for (String[] entity : ENTITIES) {
            plain = plain.replace(entity[0], entity[1]);
        }
        return plain.strip();
    }

    /** Whether a tag parts words: not one like {@code <strong>}, which may stand within one. */
    private static boolean breaks(String html, int at) {
        int name = html.startsWith("</", at) ? at + 2 : at + 1;
        return html.startsWith("p>", name)
                || html.startsWith("br", name)
                || html.startsWith("li", name)
                || html.startsWith("td", name)
                || html.startsWith("th", name)
                || html.startsWith("pre", name)
                || html.startsWith("div", name);
    }
}
