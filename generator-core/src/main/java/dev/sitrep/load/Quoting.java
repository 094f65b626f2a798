package dev.sitrep.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to write a line where YAML's punctuation trips people. */
final class Quoting {
    private static final Pattern KEYED = Pattern.compile("^(\\s*(?:- )*)([^\\s\"'#{\\[][^:{\\[]*?):\\s+(.*?)\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*((?:- )+)(.*?)\\s*$");

    private Quoting() {}

    /** What to write instead, for a problem between two places; empty when nothing is known. */
    static String hint(SourceLines lines, int contextLine, int line, int column) {
        String before = lines.before(line, column);
        String rest = lines.from(line, column);
        if (rest.startsWith("\t") && before.isBlank() || before.contains("\t") && before.isBlank()) {
            return "indent with spaces, not tabs";
        }
        String fixed = fixed(lines.line(line));
        return fixed.isEmpty() && contextLine != line ? fixed(lines.line(contextLine)) : fixed;
    }

    /** A text in double quotes. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** How to write brackets or braces that are meant as text; empty when they are not on one line. */
    static String asText(Node node, SourceLines lines) {
        String rest = lines.from(node.line(), node.column());
        boolean flow = node instanceof Sequence list && list.flow() || node instanceof Mapping map && map.flow();
        int end = flow ? closing(rest) : 0;
        return end == 0 ? "" : quoted(rest.substring(0, end));
    }

    private static int closing(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String fixed(String line) {
        Matcher keyed = KEYED.matcher(line);
        if (keyed.matches() && trips(keyed.group(3))) {
            return keyed.group(2) + ": " + quoted(keyed.group(3));
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches() && trips(item.group(2))) {
            return item.group(1) + quoted(item.group(2));
        }
        return "";
    }

    private static boolean trips(String value) {
        return !value.isEmpty()
                && ("@`%>|*&!#".indexOf(value.charAt(0)) >= 0
                        || value.contains(": ")
                        || value.endsWith(":") && "{[\"'".indexOf(value.charAt(0)) < 0);
    }
}
