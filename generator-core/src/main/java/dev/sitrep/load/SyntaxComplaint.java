package dev.sitrep.load;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the parser has to say about a document, where, and what its author can do about it.
 *
 * @param line the file's own
 * @param column in characters
 * @param startLine where the entry at fault begins, as far as the parser knows
 * @param problem in the parser's words, mostly
 * @param quoted how to write it in quotes, where that is what is missing
 * @param advice what else to do
 */
record SyntaxComplaint(int line, int column, int startLine, String problem, String quoted, String advice) {
    private static final Pattern NOISE = Pattern.compile("\\(\\d+\\)$|\\. \\(Do not use .*");
    private static final Pattern TOKEN = Pattern.compile("<([a-z ]+)>");

    static SyntaxComplaint of(MarkedYamlEngineException e, int firstLine, SourceLines lines) {
        Mark problem = e.getProblemMark().or(e::getContextMark).orElse(null);
        Mark context = e.getContextMark().or(e::getProblemMark).orElse(null);
        String words = words(e);
        if (problem == null || context == null) {
            return new SyntaxComplaint(firstLine, 1, firstLine, words, "", "");
        }
        String where = e.getContext() == null ? "" : e.getContext();
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
        SyntaxAdvice advice = new SyntaxAdvice(words, lines, start, line, column, bracket);
        String quoted = advice.quoted();
        return new SyntaxComplaint(line, column, start, words, quoted, quoted.isEmpty() ? advice.other() : "");
    }

    private static String words(MarkedYamlEngineException e) {
        String plain = NOISE.matcher(e.getProblem()).replaceAll("");
        return TOKEN.matcher(plain).replaceAll("$1").strip();
    }
}
