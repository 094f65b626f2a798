package dev.sitrep.site;

import dev.sitrep.markdown.Words;
import dev.sitrep.view.Lexicon;

/** The words that Markdown needs, out of the theme's. */
final class ProseWords {
    private ProseWords() {}

    static Words of(Lexicon t) {
        return Words.ENGLISH;
    }
}
