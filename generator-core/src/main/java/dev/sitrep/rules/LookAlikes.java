package dev.sitrep.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts that a person, or the file system of a laptop, takes for one another. */
final class LookAlikes {
    /** Cyrillic and Greek letters, each behind the Latin one that it looks like. */
    private static final String PAIRS = "AАBВCСEЕHНIІJЈKКMМOОPРQԚSЅTТWԜXХYУaаcсdԁeеhһiіjјlӏoоpрqԛsѕwԝxхyу"
            + "AΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖaαiιkκoοpρuυvνxχ";

    private static final Map<Integer, Character> LATIN = latin();

    private LookAlikes() {}

    /** What all texts have in common that are taken for this one. */
    static String skeleton(String text) {
        if (text.chars().allMatch(c -> c <= '~')) {
            return text.toLowerCase(Locale.ROOT);
        }
        String latin = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .mapToObj(c -> LATIN.containsKey(c) ? LATIN.get(c).toString() : Character.toString(c))
                .collect(Collectors.joining());
        return folded(latin);
    }

    /** In what two texts with one skeleton differ. */
    static String difference(String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return "in the case of letters";
        }
        return folded(one).equals(folded(other))
                ? "in how letters are encoded"
                : "in letters of another alphabet that look the same";
    }

    /** The characters of a text that are not ASCII, by name; empty where there are none. */
    static String foreign(String text) {
        return text.codePoints()
                .filter(c -> c > '~')
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X %s", c, Character.getName(c)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static Map<Integer, Character> latin() {
        Map<Integer, Character> latin = new HashMap<>();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            latin.put((int) PAIRS.charAt(i + 1), PAIRS.charAt(i));
        }
        return Map.copyOf(latin);
    }
}
