package dev.sitrep.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** From cards with their terms to terms with their cards, in the terms' order. */
final class Inversion {
    private Inversion() {}

    static List<Postings> of(Map<String, Integer> numbers, List<Card> cards) {
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
        return new AbstractList<>() {
            @Override
            public Postings get(int index) {
                int term = numbers.getOrDefault(sorted[index], 0);
                return new Postings(sorted[index], Arrays.copyOfRange(docs, starts[term], starts[term + 1]));
            }

            @Override
            public int size() {
                return sorted.length;
            }
        };
    }
}
