package dev.sitrep.view;

import dev.sitrep.model.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** The words of the interface in the site's language. Templates see it as {@code t}. */
public final class Lexicon {
    private final Language language;
    private final Map<String, String> words;

    /**
     * The words of a language.
     *
     * @param words by key; a counted one has the keys {@code x.one} and {@code x.other}
     */
    public Lexicon(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** Whether it has the word. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * A word.
     *
     * @throws IllegalArgumentException when the theme lacks it
     */
    public String w(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("the theme has no word '" + key + "' in " + language.key());
        }
        return word;
    }

    /** A sentence with {@code {0}}, {@code {1}} filled in. Arguments are texts, or numbers without grouping. */
    public String f(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(w(key).replace("'", "''"), Locale.ROOT).format(texts);
    }

    /** A counted word: {@code 1 incident}, {@code 3 incidents}. Indonesian has one form. */
    public String n(String key, long count) {
        String form = count == 1 && has(key + ".one") ? ".one" : ".other";
        return w(key + form).replace("{0}", String.valueOf(count));
    }
}
