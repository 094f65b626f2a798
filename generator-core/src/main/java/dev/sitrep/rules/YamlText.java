package dev.sitrep.rules;

/** Blanks out YAML's brackets and comments, line by line, and leaves what people wrote. */
final class YamlText {
    private int block = -1;

    /** A line with blanks for structure. */
    String text(String line) {
        int indent = line.length() - line.stripLeading().length();
        if (block >= 0 && (line.isBlank() || indent > block)) {
            return line;
        }
        block = beginsBlock(line) ? indent : -1;
        return withoutStructure(line);
    }

    /** Whether a text follows below the line's key or dash, after {@code |} or {@code >}. */
    private static boolean beginsBlock(String line) {
        int comment = line.indexOf(" #");
        int end = comment < 0 ? line.length() : comment;
        while (end > 0 && " \t-+0123456789".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || "|>".indexOf(line.charAt(end - 1)) < 0) {
            return false;
        }
        String before = line.substring(0, end - 1).stripTrailing();
        return before.isEmpty() || ":-?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String withoutStructure(String line) {
        StringBuilder out = new StringBuilder(line);
        char quote = 0;
        char last = ':';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean begins = ":,[{-".indexOf(last) >= 0;
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && begins) {
                quote = c;
            } else if (c == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                out.setLength(i);
                return out.toString();
            } else if ((c == '[' || c == '{') && begins) {
                out.setCharAt(i, ' ');
            }
            if (!Character.isWhitespace(c)) {
                last = c;
            }
        }
        return out.toString();
    }
}
