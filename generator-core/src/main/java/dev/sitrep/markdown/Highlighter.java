package dev.sitrep.markdown;

/** Colours code as it is emitted: spans with classes, the text itself unchanged. */
final class Highlighter {
    private final Html out;

    Highlighter(Html out) {
        this.out = out;
    }

    void code(String language, String code) {
        Dialect dialect = Dialects.of(language);
        if (dialect != null) {
            new CodeScanner(dialect, code, this::piece).scan();
        } else if (language.equals("diff") || language.equals("patch")) {
            diff(code);
        } else {
            out.text(code);
        }
    }

    private void diff(String code) {
        for (String line : code.split("(?<=\n)")) {
            boolean inserted = line.startsWith("+");
            piece(inserted ? CodeStyle.INSERTED : line.startsWith("-") ? CodeStyle.DELETED : CodeStyle.PLAIN, line);
        }
    }

    private void piece(CodeStyle style, String text) {
        if (style == CodeStyle.PLAIN) {
            out.text(text);
        } else {
            out.raw(style.opening()).text(text).raw("</span>");
        }
    }
}
