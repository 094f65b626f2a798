package dev.sitrep.search;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The terms that begin alike, as one. */
final class Span {
    private final Inversion terms;
    private final List<String> names;
    private final int[] room;

    Span(Inversion terms, int cards) {
        this.terms = terms;
        this.names = terms.terms();
        this.room = new int[cards];
    }

    Postings of(String beginning) {
        IntStream places = IntStream.range(at(beginning), at(beginning + Character.MAX_VALUE));
        return Postings.union(beginning, places.mapToObj(terms::get).iterator(), room);
    }

    private int at(String term) {
        int place = Collections.binarySearch(names, term);
        return place < 0 ? -place - 1 : place;
    }
}
