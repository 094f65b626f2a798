package dev.sitrep.search;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;

/** The terms that begin alike, as one. */
final class Span {
    private final List<Postings> terms;
    private final List<String> names;
    private final int[] room;

    Span(List<Postings> terms, int cards) {
        this.terms = terms;
        this.names = new AbstractList<>() {
            @Override
            public String get(int index) {
                return terms.get(index).term();
            }

            @Override
            public int size() {
                return terms.size();
            }
        };
        this.room = new int[cards];
    }

    Postings of(String beginning) {
        return Postings.union(beginning, terms.subList(at(beginning), at(beginning + Character.MAX_VALUE)), room);
    }

    private int at(String term) {
        int place = Collections.binarySearch(names, term);
        return place < 0 ? -place - 1 : place;
    }
}
