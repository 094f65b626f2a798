package dev.sitrep.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What can be found on a site, in the making. Entries may come from several threads and in any order; the index does not
 * depend on it. Of an entry stay only what a result shows and its terms, a number each.
 */
public final class SearchIndex {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Card> cards = new ArrayList<>();
    private final Spellings spellings = new Spellings();

    /** An index of nothing. */
    public SearchIndex() {}

    /** Takes an entry. */
    public void add(Entry entry) {
        spellings.add(entry);
        Map<String, Integer> weights = Terms.of(entry.texts());
        int[] terms = new int[weights.size()];
        int n = 0;
        for (Map.Entry<String, Integer> term : weights.entrySet()) {
            terms[n++] = number(term.getKey()) << 4 | term.getValue();
        }
        Arrays.sort(terms);
        Card card = new Card(
                entry.kind(),
                entry.url(),
                line(entry.title()),
                line(entry.note()),
                entry.date(),
                line(entry.summary()),
                terms);
        synchronized (cards) {
            cards.add(card);
        }
    }

    private int number(String term) {
        Integer known = numbers.get(term);
        return known != null ? known : numbers.computeIfAbsent(term, t -> next.getAndIncrement());
    }

    /**
     * Writes its files, one by one, and tells what a page needs to find its way in them.
     *
     * @throws X what the sink throws
     */
    public <X extends Exception> String write(Sink<X> sink) throws X {
        List<Card> sorted = new ArrayList<>(cards);
        sorted.sort(Card.ORDER);
        String files = new IndexFiles<>(new Deck(sorted), Inversion.of(numbers, sorted), sink).write();
        return files + "|" + String.join(" ", spellings.all());
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Takes a file. */
    @FunctionalInterface
    public interface Sink<X extends Exception> {
        /**
         * Takes it.
         *
         * @param path from the site's root
         */
        void put(String path, byte[] content) throws X;
    }
}
