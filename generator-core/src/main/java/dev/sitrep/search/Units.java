package dev.sitrep.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Takes a text apart. Case and accents don't count; Chinese, Japanese and Korean, which put no spaces, come in pairs of
 * characters. {@code js/terms.js} does the same with queries, and a test compares both.
 */
final class Units {
    private static final String TIES = "-_./:@'";
    private static final int WORD = 24;

    private Units() {}

    /** Hands over each unit, in the order of the text. */
    static void each(String text, Consumer<Unit> to) {
        String t = folded(text);
        int at = 0;
        while (at < t.length()) {
            int c = t.codePointAt(at);
            if (word(c)) {
                at = unit(t, at, to);
            } else {
                at += Character.charCount(c);
            }
        }
    }

    /** Reads a unit, and tells where it ends. */
    private static int unit(String t, int start, Consumer<Unit> to) {
        List<String> words = new ArrayList<>(2);
        boolean name = true;
        int from = start;
        int at = start;
        boolean lower = false;
        while (at < t.length()) {
            int c = t.codePointAt(at);
            if (word(c)) {
                if (lower && Character.isUpperCase(c) && Character.getType(c) == Character.UPPERCASE_LETTER) {
                    add(words, t, from, at);
                    from = at;
                }
                lower = Character.getType(c) == Character.LOWERCASE_LETTER;
                at += Character.charCount(c);
            } else if (TIES.indexOf(c) >= 0 && at + 1 < t.length() && word(t.codePointAt(at + 1))) {
                name &= c == '-' || c == '_';
                add(words, t, from, at);
                at++;
                from = at;
                lower = false;
            } else {
                break;
            }
        }
        add(words, t, from, at);
        if (!words.isEmpty()) {
            to.accept(new Unit(words, name));
        }
        return at;
    }

    private static void add(List<String> words, String t, int from, int to) {
        String word = t.substring(from, to).toLowerCase(Locale.ROOT);
        int run = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (c >= 0x1100 && unspaced(c)) {
                cut(words, word, run, i);
                i = pairs(words, word, i);
                run = i;
            } else {
                i += Character.charCount(c);
            }
        }
        cut(words, word, run, word.length());
    }

    private static void cut(List<String> words, String word, int from, int to) {
        if (to - from > WORD) {
            words.add(word.substring(
                    from, from + WORD - (Character.isHighSurrogate(word.charAt(from + WORD - 1)) ? 1 : 0)));
        } else if (to - from > 0) {
            words.add(word.substring(from, to));
        }
    }

    /** Each two neighbours of a run of such characters, or the one that it is. */
    private static int pairs(List<String> words, String word, int from) {
        int last = -1;
        int at = from;
        while (at < word.length() && unspaced(word.codePointAt(at))) {
            int next = at + Character.charCount(word.codePointAt(at));
            if (last >= 0) {
                words.add(word.substring(last, next));
            }
            last = at;
            at = next;
        }
        if (last == from) {
            words.add(word.substring(from, at));
        }
        return at;
    }

    private static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                String marked = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFKD);
                return Normalizer.normalize(marked.replaceAll("\\p{M}+", ""), Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean word(int c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.isDigit(c);
    }

    private static boolean unspaced(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
