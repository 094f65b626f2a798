package dev.sitrep.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** All cards, by number. */
final class Deck {
    private final List<Card> cards;
    private final int[] lengths;

    Deck(List<Card> cards) {
        this.cards = cards;
        this.lengths = new int[cards.size()];
        for (int doc = 0; doc < lengths.length; doc++) {
            lengths[doc] = line(doc).getBytes(StandardCharsets.UTF_8).length + 2;
        }
    }

    int size() {
        return lengths.length;
    }

    /** Its number and what a result shows, parted by tabs. */
    String line(int doc) {
        return Integer.toString(doc, 36) + "\t" + cards.get(doc).line();
    }

    /** Bytes that its line takes in a file. */
    int length(int doc) {
        return lengths[doc];
    }
}
