package dev.sitrep.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the parser has to say about a document, where, and what its author can do about it.
 *
 * @param line the file's own
 * @param quoted how to write it in quotes, where that is what is missing
 * @param advice what else to do
 * @param startLine where the entry at fault begins, as far as the parser knows
 */
record SyntaxComplaint(int line, int column, int startLine, String problem, String quoted, String advice) {
    private static final Pattern NOISE = Pattern.compile("\\(\\d+\\)$|\\. \\(Do not use .*");
    private static final Pattern TOKEN = Pattern.compile("<([a-z ]+)>");
    private static final Pattern COMMENT = Pattern.compile("([^\\s,{\\[]+): +(#[^\\s,}\\]][^,}\\]]*?) *(?=[,}\\]]|$)");

    static SyntaxComplaint of(MarkedYamlEngineException e, int firstLine, SourceLines lines) {
        Mark problem = e.getProblemMark().or(e::getContextMark).orElse(null);
        Mark context = e.getContextMark().or(e::getProblemMark).orElse(null);
        String words = TOKEN.matcher(NOISE.matcher(e.getProblem()).replaceAll(""))
                .replaceAll("$1")
                .strip();
        String where = e.getContext() == null ? "" : e.getContext();
        if (problem == null || context == null) {
            return new SyntaxComplaint(firstLine, 1, firstLine, words, "", "");
        }
        boolean bracket = where.contains("flow");
        boolean quote = where.contains("quoted scalar") && words.contains("unexpected end");
        if (quote || bracket && words.endsWith("stream end")) {
            String what = quote ? "quote" : "bracket";
            int line = context.getLine() + firstLine;
            return new SyntaxComplaint(
                    line, context.getColumn() + 1, line, "a " + what + " that is not closed", "", "close the " + what);
        }
        int line = problem.getLine() + firstLine;
        int column = problem.getColumn() + 1;
        int start = bracket ? context.getLine() + firstLine : line;
        String advice = advice(words, lines, start, line, column, bracket);
        String quoted = advice.isEmpty() || bracket ? quoted(words, lines, start, line, column, bracket) : "";
        return new SyntaxComplaint(line, column, start, words, quoted, advice);
    }

    /** How to write the text in quotes; empty where quotes are not what is missing. */
    private static String quoted(String words, SourceLines lines, int start, int line, int column, boolean bracket) {
        String comment = commentInBrackets(lines, start, line);
        if (comment != null) {
            return comment;
        }
        String before = lines.before(line, column);
        if (bracket
                || before.lastIndexOf('{') > before.lastIndexOf('}')
                || before.lastIndexOf('[') > before.lastIndexOf(']')) {
            return Quoting.line(FlowEntry.around(lines.line(line), before.length()), false);
        }
        boolean afterValue = words.startsWith("expected block end")
                && before.length() <= Limits.HINTED_LINE
                && before.matches(".*: +[\"'\\[{].*");
        return Quoting.line(lines.line(line), afterValue);
    }

    /** What else to do about it; empty where nothing is known. */
    private static String advice(String words, SourceLines lines, int start, int line, int column, boolean bracket) {
        String before = lines.before(line, column);
        if (before.isBlank()
                && (before.contains("\t") || lines.from(line, column).startsWith("\t"))) {
            return "indent with spaces, not tabs";
        }
        if (words.contains("escape character")) {
            return "write \\\\ for a backslash, or put the text in single quotes";
        }
        return bracket && start < line ? "close the bracket of line " + start : "";
    }

    /** A {@code #} after a key ends the line for YAML, and with it what should have closed the brackets. */
    private static @Nullable String commentInBrackets(SourceLines lines, int start, int end) {
        for (int line = Math.max(Math.max(1, end - 20), Math.min(start, end - 1)); line <= end; line++) {
            String text = lines.line(line);
            Matcher comment = COMMENT.matcher(text);
            boolean bracket = text.indexOf('[') >= 0 || text.indexOf('{') >= 0;
            if (bracket && text.length() <= Limits.HINTED_LINE && comment.find()) {
                return Quoting.entry(comment.group(1), comment.group(2));
            }
        }
        return null;
    }
}
