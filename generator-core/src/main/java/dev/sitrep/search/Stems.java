package dev.sitrep.search;

/**
 * Cuts endings, so that a word is found in its other forms. Light on purpose: the same few lines stand in the theme's
 * {@code js/terms.js}, and a test compares both. The English part follows Harman, How Effective Is Suffixing? (1991), and
 * adds -ing and -ed; the Indonesian part the order of Tala, A Study of Stemming Effects (2003): particle, possessive, suffix,
 * prefix.
 */
final class Stems {
    private static final int STEM = 4;

    private Stems() {}

    /** Without an English ending; words of other letters than a to z are left alone. */
    static String english(String word) {
        if (word.length() < STEM || !plain(word)) {
            return word;
        }
        String w = participle(singular(word));
        return w.length() > STEM && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    }

    private static String singular(String w) {
        int n = w.length();
        if (!w.endsWith("s") || w.endsWith("ss") || w.endsWith("us") || w.endsWith("is")) {
            return w;
        }
        if (w.endsWith("ies") && n > STEM) {
            return w.substring(0, n - 3) + "y";
        }
        boolean es = w.endsWith("ses") && w.charAt(n - 4) == 's'
                || w.endsWith("xes")
                || w.endsWith("zes")
                || w.endsWith("ches")
                || w.endsWith("shes");
        return w.substring(0, es ? n - 2 : n - 1);
    }

    private static String participle(String w) {
        int cut = w.endsWith("ing") ? 3 : w.endsWith("ed") ? 2 : 0;
        int n = w.length() - cut;
        if (cut == 0 || n < 3 || !hasVowel(w, n)) {
            return w;
        }
        boolean doubled = w.charAt(n - 1) == w.charAt(n - 2) && "bdgmnprt".indexOf(w.charAt(n - 1)) >= 0;
        return w.substring(0, doubled ? n - 1 : n);
    }

    /** The root of an Indonesian word. */
    static String indonesian(String word) {
        if (!plain(word)) {
            return word;
        }
        String w = word;
        for (String ending : new String[] {"lah", "kah", "pun", "nya"}) {
            w = without(w, ending);
        }
        String cut = w.startsWith("pe") || w.startsWith("ke") ? w : without(w, "kan");
        if (cut.equals(w)) {
            cut = without(w, "an");
        }
        return prefix(cut.equals(w) ? without(w, "i") : cut);
    }

    private static String prefix(String w) {
        for (String nasal : new String[] {"me", "pe"}) {
            if (w.startsWith(nasal) && w.length() > STEM + 2) {
                String rest = nasal(w, nasal);
                return rest.startsWith("per") && rest.length() > STEM + 2 ? rest.substring(3) : rest;
            }
        }
        for (String plain : new String[] {"ber", "ter", "per", "di", "ke"}) {
            if (w.startsWith(plain) && w.length() >= STEM + plain.length()) {
                return w.substring(plain.length());
            }
        }
        return w;
    }

    /** Without meng-, meny-, mem-, men- or me-, and with the consonant that the nasal took the place of. */
    private static String nasal(String w, String first) {
        String rest = w.substring(2);
        String lost = rest.startsWith("ng") ? "" : rest.startsWith("ny") ? "s" : null;
        if (lost != null && rest.length() - 2 >= STEM - lost.length()) {
            return lost + rest.substring(2);
        }
        char c = rest.charAt(0);
        if ((c == 'm' || c == 'n') && rest.length() > STEM) {
            return (vowel(rest.charAt(1)) ? c == 'm' ? "p" : "t" : "") + rest.substring(1);
        }
        if (first.equals("pe") && c == 'r') {
            return rest.substring(1);
        }
        return "lrwym".indexOf(c) >= 0 ? rest : w;
    }

    private static String without(String w, String ending) {
        return w.endsWith(ending) && w.length() - ending.length() >= STEM
                ? w.substring(0, w.length() - ending.length())
                : w;
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(String w, int to) {
        for (int i = 0; i < to; i++) {
            if (vowel(w.charAt(i)) || w.charAt(i) == 'y') {
                return true;
            }
        }
        return false;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
