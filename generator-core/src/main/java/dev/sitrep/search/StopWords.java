package dev.sitrep.search;

import java.util.Set;

/** Words that say nothing about what a text is about: neither kept nor searched. The same stand in {@code js/terms.js}. */
final class StopWords {
    private static final Set<String> ENGLISH =
            Set.of(("an and are as at be been but by can did do does for from had has have how"
                            + " if in into is it its not of on or our so that the their then there these this to was we were what when"
                            + " where which who why will with you your")
                    .split(" "));
    private static final Set<String> INDONESIAN =
            Set.of(("ada adalah agar akan atau bagi bila dalam dan dari dengan di ini itu"
                            + " jika juga karena ke maka oleh pada para saat saja sebagai sedang serta setelah sudah telah tidak untuk yang")
                    .split(" "));

    private StopWords() {}

    static boolean has(String word) {
        return ENGLISH.contains(word) || INDONESIAN.contains(word);
    }

    /** Whether it gives away that a text is Indonesian. */
    static boolean indonesian(String word) {
        return INDONESIAN.contains(word);
    }
}
