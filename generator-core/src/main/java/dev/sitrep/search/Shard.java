package dev.sitrep.search;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A file of the index in the making: terms, where they occur, and what a result shows of the best of those places. */
final class Shard {
    private final Deck deck;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder terms = new StringBuilder();
    private int size;

    Shard(Deck deck) {
        this.deck = deck;
    }

    /** How many bytes it has, about. */
    int size() {
        return size;
    }

    boolean empty() {
        return size == 0;
    }

    /** How many bytes a term would add, with these cards of it. */
    int cost(Line line) {
        int cost = line.length();
        for (int doc : line.best()) {
            cost += places.containsKey(doc >>> 4) ? 0 : deck.length(doc >>> 4);
        }
        return cost;
    }

    /** Takes a term. */
    void term(Line line) {
        StringBuilder top = new StringBuilder();
        for (int doc : line.best()) {
            Vlq.append(top, place(doc >>> 4) << 4 | doc & 15);
        }
        terms.append(line.term())
                .append('\t')
                .append(top)
                .append('\t')
                .append(line.rest())
                .append('\n');
        size += line.length();
    }

    /** Takes a card, if it has it not; tells where among its cards it is. */
    int place(int doc) {
        Integer known = places.get(doc);
        if (known != null) {
            return known;
        }
        int place = places.size();
        places.put(doc, place);
        shown.append(deck.line(doc)).append('\n');
        size += deck.length(doc);
        return place;
    }

    /** The script that hands all of it to the page. */
    byte[] script(String name) {
        return ("sitrepFound(" + Script.string(name) + "," + Script.string(shown) + "," + Script.string(terms) + ")\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A term as a file holds it.
     *
     * @param best cards that are shown with it, with their weights
     * @param rest the numbers of the others
     */
    record Line(String term, int[] best, String rest) {
        /** A term that is met once, in prose, shows nothing: the query that finds it has room to read that card. */
        static Line of(Postings postings, int shown, int cards) {
            int[] best = postings.best(postings.once() ? 0 : shown);
            boolean all = best.length == postings.docs().length;
            return new Line(postings.term(), best, all ? "" : Vlq.set(postings.rest(best), cards));
        }

        /** Bytes, at most. */
        int length() {
            return 3 * term.length() + 3 * best.length + rest.length() + 4;
        }
    }
}
