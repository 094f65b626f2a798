package dev.sitrep.markdown;

/** Cuts code into styled pieces. It reads each character once and never fails: what it doesn't know is plain. */
final class CodeScanner {
    private static final String COMMAND_STARTS = "|&;(`";
    private static final String COMMENT_STARTS = "#-/;";

    private final Dialect dialect;
    private final String code;
    private final CodeSink sink;
    private int at;
    private int plainFrom;
    private boolean expectsCommand = true;

    /** Takes styled pieces, in order and without gaps. */
    @FunctionalInterface
    interface CodeSink {
        /** Takes a piece. */
        void piece(CodeStyle style, String text);
    }

    CodeScanner(Dialect dialect, String code, CodeSink sink) {
        this.dialect = dialect;
        this.code = code;
        this.sink = sink;
    }

    void scan() {
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == '\n') {
                expectsCommand = at == 0 || code.charAt(at - 1) != '\\';
                at++;
            } else if (isComment()) {
                style(CodeStyle.COMMENT, endOfLine());
            } else if (dialect.blockComments() && code.startsWith("/*", at)) {
                int end = code.indexOf("*/", at + 2);
                style(CodeStyle.COMMENT, end < 0 ? code.length() : end + 2);
            } else if (dialect.quotes().indexOf(c) >= 0 && !isApostrophe()) {
                int end = endOfString(c);
                style(isKeyUpTo(end) ? CodeStyle.KEY : CodeStyle.STRING, end);
                expectsCommand = false;
            } else if (dialect.commands() && c == '$') {
                style(CodeStyle.VARIABLE, endOfVariable());
            } else if (dialect.commands() && c == '-' && atWordStart() && isWord(peek(1))) {
                style(CodeStyle.OPTION, endOfWord());
            } else if (isWord(c)) {
                word();
            } else {
                expectsCommand |= COMMAND_STARTS.indexOf(c) >= 0;
                at++;
            }
        }
        flushPlain(at);
    }

    private void word() {
        int end = endOfWord();
        String word = code.substring(at, end);
        if (dialect.mapping() != 0 && isKeyUpTo(end) && atLineStart()) {
            style(CodeStyle.KEY, end);
        } else if (dialect.isKeyword(word)) {
            style(CodeStyle.KEYWORD, end);
        } else if (dialect.commands() && expectsCommand && !code.startsWith("=", end)) {
            style(CodeStyle.COMMAND, end);
            expectsCommand = false;
        } else if (dialect.commands() && expectsCommand) {
            style(CodeStyle.VARIABLE, end);
        } else if (isNumber(word)) {
            style(CodeStyle.NUMBER, end);
        } else {
            at = end;
        }
    }

    /** A comment sign counts only where a word could begin: {@code a#b} and {@code $#} are none. */
    private boolean isComment() {
        return COMMENT_STARTS.indexOf(code.charAt(at)) >= 0
                && atWordStart()
                && dialect.lineComments().stream().anyMatch(sign -> code.startsWith(sign, at));
    }

    /** As in {@code don't}: a quote within a word of prose. */
    private boolean isApostrophe() {
        return code.charAt(at) == '\'' && at > 0 && Character.isLetter(code.charAt(at - 1));
    }

    private boolean atWordStart() {
        return at == 0 || " \t\n;|&(".indexOf(code.charAt(at - 1)) >= 0;
    }

    private boolean atLineStart() {
        for (int i = at - 1; i >= 0; i--) {
            char c = code.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (" \t-{,".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isKeyUpTo(int end) {
        if (dialect.mapping() == 0) {
            return false;
        }
        int i = end;
        while (i < code.length() && code.charAt(i) == ' ') {
            i++;
        }
        return i < code.length() && code.charAt(i) == dialect.mapping();
    }

    private int endOfLine() {
        int end = code.indexOf('\n', at);
        return end < 0 ? code.length() : end;
    }

    private int endOfString(char quote) {
        for (int i = at + 1; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean doubled = c == quote && dialect.doubledQuotes() && code.startsWith("" + quote, i + 1);
            if (doubled || c == '\\' && !dialect.doubledQuotes()) {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n' && !dialect.commands() && !dialect.doubledQuotes()) {
                return i;
            }
        }
        return code.length();
    }

    private int endOfVariable() {
        char next = peek(1);
        if (next == '{') {
            int end = code.indexOf('}', at);
            return end < 0 ? endOfLine() : end + 1;
        }
        int i = at + 1;
        while (i < code.length() && (Character.isLetterOrDigit(code.charAt(i)) || code.charAt(i) == '_')) {
            i++;
        }
        return Math.min(code.length(), Math.max(i, at + 1));
    }

    private int endOfWord() {
        int i = at;
        while (i < code.length() && isWord(code.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-' && dialect.mapping() != '='
                || c == '.'
                || c == '/' && dialect.commands();
    }

    private char peek(int ahead) {
        return at + ahead < code.length() ? code.charAt(at + ahead) : 0;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '.') {
                return false;
            }
        }
        return !word.equals(".");
    }

    private void style(CodeStyle style, int end) {
        flushPlain(at);
        int to = Math.max(end, at + 1);
        sink.piece(style, code.substring(at, to));
        at = to;
        plainFrom = to;
    }

    private void flushPlain(int end) {
        if (end > plainFrom) {
            sink.piece(CodeStyle.PLAIN, code.substring(plainFrom, end));
        }
        plainFrom = end;
    }
}
