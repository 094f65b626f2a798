package dev.sitrep.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do where the parser gives up, judged by the lines there. */
final class SyntaxAdvice {
    private static final Pattern COMMENT = Pattern.compile("([^\\s,{\\[]+): +(#[^\\s,}\\]][^,}\\]]*?) *(?=[,}\\]]|$)");
    private static final Pattern AFTER_VALUE = Pattern.compile(".*: +[\"'\\[{].*");
    private static final int LINES_BACK = 20;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final String words;
    private final SourceLines lines;
    private final int start;
    private final int line;
    private final String text;
    private final String before;
    private final boolean bracket;

    /**
     * @param words of the parser
     * @param start line where the entry at fault begins
     * @param bracket whether that is inside brackets or braces
     */
    SyntaxAdvice(String words, SourceLines lines, int start, int line, int column, boolean bracket) {
        this.words = words;
        this.lines = lines;
        this.start = start;
        this.line = line;
        this.text = lines.line(line);
        this.before = lines.before(line, column);
        this.bracket = bracket || isOpen('{', '}') || isOpen('[', ']');
    }

    /** How to write the text in quotes; empty where quotes are not what is missing. */
    String quoted() {
        if (isIndentedByTab() || text.length() > Limits.HINTED_LINE) {
            return "";
        }
        String comment = commentInBrackets();
        if (!comment.isEmpty()) {
            return comment;
        }
        if (bracket) {
            return Quoting.line(FlowEntry.around(text, before.length()), false);
        }
        boolean afterValue = words.startsWith("expected block end")
                && AFTER_VALUE.matcher(before).matches();
        return Quoting.line(text, afterValue);
    }

    /** What else to do about it; empty where nothing is known. */
    String other() {
        if (isIndentedByTab()) {
            return "indent with spaces, not tabs";
        }
        if (words.contains("escape character")) {
            return "write \\\\ for a backslash, or put the text in single quotes";
        }
        for (int near = Math.max(1, line - 1); near <= line; near++) {
            if (lines.line(near).indexOf(NO_BREAK_SPACE) >= 0) {
                return "put a plain space where line " + near + " has a no-break space (U+00A0)";
            }
        }
        return bracket && start < line ? "close the bracket of line " + start : "";
    }

    private boolean isIndentedByTab() {
        String indentation =
                text.substring(0, text.length() - text.stripLeading().length());
        return before.isBlank() && indentation.contains("\t");
    }

    private boolean isOpen(char opening, char closing) {
        return before.lastIndexOf(opening) > before.lastIndexOf(closing);
    }

    /** A {@code #} after a key ends the line for YAML, and with it what should have closed the brackets. */
    private String commentInBrackets() {
        for (int near = Math.max(Math.max(1, line - LINES_BACK), Math.min(start, line - 1)); near <= line; near++) {
            String candidate = lines.line(near);
            boolean brackets = candidate.indexOf('[') >= 0 || candidate.indexOf('{') >= 0;
            Matcher comment = COMMENT.matcher(candidate);
            if (brackets && candidate.length() <= Limits.HINTED_LINE && comment.find()) {
                return Quoting.entry(comment.group(1), comment.group(2));
            }
        }
        return "";
    }
}
