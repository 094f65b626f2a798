package dev.sitrep.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of Markdown, as far as it takes to tell blocks from code.
 *
 * @param text all of it, without its line feed
 * @param from its offset
 * @param content offset in the line of what follows indentation, quote marks and list markers
 * @param column of the content, with tabs expanded
 * @param indent column of what follows blanks and quote marks alone
 * @param quotes how many quote marks stand before the content
 */
record MarkdownLine(String text, int from, int content, int column, int indent, int quotes) {
    /** What ends HTML that no mark ends. */
    static final String BLANK = "";

    private static final int TAB = 4;
    private static final int MARKS = 3;
    private static final int NONE = -1;
    /** What a block that everybody may see begins with. Any other name may be a misspelt {@code internal}. */
    private static final Pattern FOR_ALL = Pattern.compile(
            "\\s*(?:note|info|abstract|example|quote|question|tip|hint|success|important|warning|attention|failure|bug"
                    + "|caution|danger|error)(?:[\\s{].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final List<String> VERBATIM = List.of("pre", "script", "style", "textarea");

    static List<MarkdownLine> all(String text) {
        List<MarkdownLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines.add(of(text.substring(from, end), from));
            from = end + 1;
        }
        return lines;
    }

    private static MarkdownLine of(String line, int from) {
        int at = 0;
        int column = 0;
        int indent = NONE;
        int quotes = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int marker = listMarker(line, at);
            if (c == '>') {
                quotes++;
            } else if (marker > 0) {
                indent = indent == NONE ? column : indent;
                at += marker - 1;
                column += marker - 1;
            } else if (!isInvisible(c)) {
                break;
            }
            column += c == '\t' ? TAB - column % TAB : 1;
            at++;
        }
        return new MarkdownLine(line, from, at, column, indent == NONE ? column : indent, quotes);
    }

    boolean isBlank() {
        return content == text.length() && quotes == 0;
    }

    boolean opensInternal() {
        return opensBlock() && !FOR_ALL.matcher(text.substring(marks(':'))).matches();
    }

    boolean opensBlock() {
        return marks(':') - content >= MARKS && !text.substring(marks(':')).isBlank();
    }

    /** Not from within a list, quote or indented code that begins after the opening line. */
    boolean closesBlock(MarkdownLine opening) {
        return marks(':') - content >= MARKS
                && text.substring(marks(':')).isBlank()
                && indent == column
                && column < opening.column + TAB
                && quotes <= opening.quotes;
    }

    boolean opensFence() {
        char mark = mark();
        int end = marks(mark);
        return (mark == '`' || mark == '~') && end - content >= MARKS && (mark == '~' || text.indexOf('`', end) < 0);
    }

    boolean closesFence(MarkdownLine fence) {
        int end = marks(fence.mark());
        return end - content >= fence.marks(fence.mark()) - fence.content
                && text.substring(end).isBlank()
                && indent == column
                && column < fence.column + TAB;
    }

    boolean isWithin(MarkdownLine fence) {
        return quotes >= fence.quotes && (content == text.length() || indent >= fence.column);
    }

    /** Whether a fence may begin behind something else, such as the mark of a footnote. */
    boolean hasDanglingFence() {
        return count("```") % 2 == 1 || count("~~~") % 2 == 1;
    }

    private int count(String mark) {
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + mark.length())) {
            count++;
        }
        return count;
    }

    boolean contains(String mark) {
        return text.toLowerCase(Locale.ROOT).contains(mark);
    }

    /** What ends the HTML block that may begin here: a mark, a blank line where it is empty; null where none begins. */
    @Nullable
    String htmlEnd() {
        String rest = text.substring(content).toLowerCase(Locale.ROOT);
        if (rest.length() < 2 || rest.charAt(0) != '<') {
            return null;
        }
        if (rest.startsWith("<!--")) {
            return "-->";
        }
        if (rest.startsWith("<?") || rest.startsWith("<!")) {
            return rest.startsWith("<?") ? "?>" : rest.startsWith("<![cdata[") ? "]]>" : ">";
        }
        String verbatim = VERBATIM.stream()
                .filter(name -> rest.startsWith(name, 1))
                .findFirst()
                .orElse(null);
        return verbatim != null
                ? "</" + verbatim
                : Character.isLetter(rest.charAt(1)) || rest.charAt(1) == '/' ? BLANK : null;
    }

    private char mark() {
        return content < text.length() ? text.charAt(content) : ' ';
    }

    private int marks(char mark) {
        int end = content;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    private static int listMarker(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        String marks = end == at ? "-*+" : ".)";
        boolean marked = end < line.length() && marks.indexOf(line.charAt(end)) >= 0;
        return marked && end + 1 < line.length() && Character.isWhitespace(line.charAt(end + 1)) ? end + 1 - at : 0;
    }

    /** A blank, or a character that a reader cannot see before the colons. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }
}
