package dev.sitrep.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of an index. {@code t0.js}, {@code t1.js} … hold the terms in their order, {@code p0.js} … the beginnings of words
 * whose words lie in more than one of those, {@code d0.js} … all cards in their order. A query reads at most three of them.
 *
 * @param <X> what the sink throws
 */
final class IndexFiles<X extends Exception> {
    private static final int SHOWN = 20;
    private static final int SHOWN_OF_A_BEGINNING = 12;
    private static final int LONGEST_BEGINNING = 12;

    private final Deck deck;
    private final Inversion terms;
    private final SearchIndex.Sink<X> sink;
    private final SortedSet<String> split = new TreeSet<>();

    IndexFiles(Deck deck, Inversion terms, SearchIndex.Sink<X> sink) {
        this.deck = deck;
        this.terms = terms;
        this.sink = sink;
    }

    /** Writes them, and tells how many cards there are and what each file begins with. */
    String write() throws X {
        return String.join(
                "|",
                String.valueOf(deck.size()),
                String.join(" ", terms()),
                String.join(" ", beginnings()),
                String.join(" ", cards()));
    }

    private List<String> terms() throws X {
        List<String> starts = new ArrayList<>();
        Series<X> series = new Series<>("t", deck, sink);
        String last = "";
        for (int place = 0; place < terms.size(); place++) {
            Postings one = terms.get(place);
            String term = one.term();
            if (series.term(one, SHOWN)) {
                int common = common(last, term);
                starts.add(beginning(term, common + 1));
                for (int n = 1; n <= Math.min(common, LONGEST_BEGINNING); n++) {
                    split.add(beginning(term, n));
                }
            }
            last = term;
        }
        series.end();
        return starts;
    }

    private List<String> beginnings() throws X {
        List<String> starts = new ArrayList<>();
        Series<X> series = new Series<>("p", deck, sink);
        Span span = new Span(terms, deck.size());
        for (String beginning : split) {
            if (series.term(span.of(beginning), SHOWN_OF_A_BEGINNING)) {
                starts.add(beginning);
            }
        }
        series.end();
        return starts;
    }

    private List<String> cards() throws X {
        List<String> starts = new ArrayList<>();
        Series<X> series = new Series<>("d", deck, sink);
        for (int doc = 0; doc < deck.size(); doc++) {
            if (series.card(doc)) {
                starts.add(Integer.toString(doc, 36));
            }
        }
        series.end();
        return starts;
    }

    /** So many characters of a term, or one more where that would part a pair of surrogates. */
    private static String beginning(String term, int length) {
        boolean parted = length < term.length() && Character.isHighSurrogate(term.charAt(length - 1));
        return term.substring(0, parted ? length + 1 : length);
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }
}
