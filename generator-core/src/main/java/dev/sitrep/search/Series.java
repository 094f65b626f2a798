package dev.sitrep.search;

/**
 * Files of one sort, filled one after the other.
 *
 * @param <X> what the sink throws
 */
final class Series<X extends Exception> {
    /** Bytes of a file, so that three of them stay below 50 kB. */
    private static final int LIMIT = 16_000;

    private final String letter;
    private final Deck deck;
    private final SearchIndex.Sink<X> sink;
    private Shard shard;
    private int count;

    Series(String letter, Deck deck, SearchIndex.Sink<X> sink) {
        this.letter = letter;
        this.deck = deck;
        this.sink = sink;
        this.shard = new Shard(deck);
    }

    /** Takes a term with so many of its cards; whether a file begins with it. */
    boolean term(Postings postings, int shown) throws X {
        Shard.Line line = Shard.Line.of(postings, shown, deck.size());
        boolean first = begins(shard.cost(line));
        shard.term(line);
        return first;
    }

    /** Takes a card; whether a file begins with it. */
    boolean card(int doc) throws X {
        boolean first = begins(deck.length(doc));
        shard.place(doc);
        return first;
    }

    /** Writes the last file. */
    void end() throws X {
        if (!shard.empty()) {
            String name = letter + count++;
            sink.put("search/" + name + ".js", shard.script(name));
            shard = new Shard(deck);
        }
    }

    private boolean begins(int more) throws X {
        if (shard.size() + more > LIMIT) {
            end();
        }
        return shard.empty();
    }
}
