package dev.sitrep.site;

import dev.sitrep.markdown.Words;
import dev.sitrep.view.Lexicon;

/** The words that Markdown needs, out of the theme's. */
final class ProseWords {
    private ProseWords() {}

    static Words of(Lexicon t) {
        return new Words(
                t.w("prose.note"),
                t.w("prose.tip"),
                t.w("prose.important"),
                t.w("prose.warning"),
                t.w("prose.caution"),
                t.w("prose.internal"),
                t.w("prose.footnotes"),
                t.w("prose.footnote"),
                t.w("prose.back-to-text"),
                t.w("prose.expected"),
                t.w("prose.or"),
                t.w("prose.code"),
                t.w("prose.code-of"),
                t.w("prose.table"));
    }
}
