package dev.sitrep.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of names and titles as written, to find what somebody meant who mistyped the beginning of one. */
final class Spellings {
    /** Characters, in all. */
    private static final int ROOM = 4000;

    private static final int SHORTEST = 4;
    /** A word that a responder looks for is worth as many of other kinds. */
    private static final int RESPONDERS = 1000;

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    void add(Entry entry) {
        int worth = entry.kind().compareTo(Kind.PAGE) < 0 ? RESPONDERS : 1;
        for (Text text : entry.texts()) {
            if (text.weight() >= Text.ABOUT) {
                Units.each(text.text(), unit -> unit.words().forEach(word -> add(word, worth)));
            }
        }
    }

    private void add(String word, int worth) {
        if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !StopWords.has(word)) {
            counts.merge(word, worth, Integer::sum);
        }
    }

    /** The most used, as many as there is room for, in order. */
    List<String> all() {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<String> words = new ArrayList<>();
        int length = 0;
        for (Map.Entry<String, Integer> word : sorted) {
            length += word.getKey().length() + 1;
            if (length > ROOM) {
                break;
            }
            words.add(word.getKey());
        }
        words.sort(Comparator.naturalOrder());
        return words;
    }
}
