package dev.sitrep.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** From cards with their terms to terms with their cards, in the terms' order. */
final class Inversion {
    private final String[] sorted;
    private final Map<String, Integer> numbers;
    private final int[] starts;
    private final int[] docs;

    private Inversion(String[] sorted, Map<String, Integer> numbers, int[] starts, int[] docs) {
        this.sorted = sorted;
        this.numbers = numbers;
        this.starts = starts;
        this.docs = docs;
    }

    static Inversion of(Map<String, Integer> numbers, List<Card> cards) {
        int[] starts = new int[numbers.size() + 1];
        for (Card card : cards) {
            for (int term : card.terms()) {
                starts[(term >>> 4) + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] docs = new int[starts[numbers.size()]];
        int[] at = starts.clone();
        for (int doc = 0; doc < cards.size(); doc++) {
            for (int term : cards.get(doc).terms()) {
                docs[at[term >>> 4]++] = doc << 4 | term & 15;
            }
        }
        String[] sorted = numbers.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        return new Inversion(sorted, numbers, starts, docs);
    }

    /** The terms, in their order. */
    List<String> terms() {
        return Collections.unmodifiableList(Arrays.asList(sorted));
    }

    int size() {
        return sorted.length;
    }

    /** Where the term at that place occurs: a copy, so not to be asked for more often than needed. */
    Postings get(int place) {
        int term = numbers.getOrDefault(sorted[place], 0);
        return new Postings(sorted[place], Arrays.copyOfRange(docs, starts[term], starts[term + 1]));
    }
}
