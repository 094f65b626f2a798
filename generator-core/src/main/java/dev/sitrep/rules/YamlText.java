package dev.sitrep.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out YAML's brackets and comments, line by line, and leaves what people wrote. */
final class YamlText {
    private static final Pattern BLOCK = Pattern.compile("^(\\s*)(?:- +)*.*[:\\-?] *[|>][-+0-9]*\\s*(?:#.*)?$");

    private int block = -1;

    /** A line with blanks for structure. */
    String text(String line) {
        int indent = line.length() - line.stripLeading().length();
        if (block >= 0 && (line.isBlank() || indent > block)) {
            return line;
        }
        Matcher m = BLOCK.matcher(line);
        block = m.matches() ? m.group(1).length() : -1;
        return withoutStructure(line);
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
