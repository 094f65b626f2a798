package dev.sitrep.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to write a text that YAML's punctuation would turn into something else. */
final class Quoting {
    private static final Pattern ENTRY = Pattern.compile("^\\s*(?:- +)*([^\\s\"'#{\\[][^:{\\[]*?)\\s*:\\s+(.*?)\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*((?:- +)+)(.*?)\\s*$");
    private static final String STARTS_SOMETHING_ELSE = "@`%>|*&!#";

    private Quoting() {}

    /** A text in double quotes. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** An entry with its value in quotes. */
    static String entry(String key, String value) {
        return key + ": " + quoted(value);
    }

    /** How to write brackets or braces that are meant as text; empty when that is not what they are. */
    static String asText(Node node, String key, SourceLines lines) {
        String rest = lines.from(node.line(), node.column());
        boolean flow = node instanceof Sequence list && list.flow() || node instanceof Mapping map && map.flow();
        int end = flow ? closing(rest) : 0;
        return end == 0 ? "" : entry(key, rest.substring(0, end));
    }

    /**
     * How to write a line, or an entry between braces, that YAML cannot read.
     *
     * @param always whether the value is known to be at fault; else only a value that looks so is quoted
     */
    static String line(String line, boolean always) {
        if (line.length() > Limits.HINTED_LINE) {
            return "";
        }
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            String value = entry.group(2);
            return always || trips(value) ? entry(entry.group(1), unquoted(value)) : "";
        }
        Matcher item = ITEM.matcher(line);
        boolean bad = item.matches() && !item.group(2).isEmpty() && startsSomethingElse(item.group(2));
        return bad ? item.group(1) + quoted(item.group(2)) : "";
    }

    private static boolean trips(String value) {
        if (value.isEmpty()) {
            return false;
        }
        boolean quoted = value.charAt(0) == '"' || value.charAt(0) == '\'';
        return startsSomethingElse(value) || !quoted && (value.contains(": ") || value.endsWith(":"));
    }

    /** What stands between the quotes that a value begins and ends with. */
    private static String unquoted(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        boolean inQuotes =
                value.length() > 1 && (first == '"' || first == '\'') && value.endsWith(String.valueOf(first));
        return inQuotes ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean startsSomethingElse(String value) {
        return STARTS_SOMETHING_ELSE.indexOf(value.charAt(0)) >= 0 || value.startsWith("- ") || value.startsWith("? ");
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
}
