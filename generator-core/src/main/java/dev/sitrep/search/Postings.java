package dev.sitrep.search;

import java.util.Arrays;
import java.util.Iterator;

/**
 * Where a term occurs.
 *
 * @param docs numbers of cards, each shifted by four bits for the weight there; ascending
 */
record Postings(String term, int[] docs) {
    private static final int WEIGHT = 15;

    /** Whether only one entry has it, and only in its prose. */
    boolean once() {
        return docs.length == 1 && (docs[0] & WEIGHT) <= Text.PROSE_MOST;
    }

    /** The best, at most so many, best first: the heaviest, and of those alike the first card. */
    int[] best(int limit) {
        long[] order = new long[docs.length];
        for (int i = 0; i < docs.length; i++) {
            order[i] = (long) (WEIGHT - (docs[i] & WEIGHT)) << 32 | docs[i];
        }
        Arrays.sort(order);
        int[] best = new int[Math.min(limit, order.length)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) order[i];
        }
        return best;
    }

    /** The cards that are not among the best. */
    int[] rest(int[] best) {
        int[] taken = Arrays.stream(best).map(doc -> doc >>> 4).sorted().toArray();
        return Arrays.stream(docs)
                .map(doc -> doc >>> 4)
                .filter(doc -> Arrays.binarySearch(taken, doc) < 0)
                .toArray();
    }

    /** Wherever one of several terms occurs, with the highest weight. */
    static Postings union(String term, Iterator<Postings> all, int[] room) {
        int count = 0;
        while (all.hasNext()) {
            for (int doc : all.next().docs) {
                int at = doc >>> 4;
                count += room[at] == 0 ? 1 : 0;
                room[at] = Math.max(room[at], doc & WEIGHT);
            }
        }
        int[] docs = new int[count];
        int n = 0;
        for (int at = 0; at < room.length; at++) {
            if (room[at] > 0) {
                docs[n++] = at << 4 | room[at];
            }
            room[at] = 0;
        }
        return new Postings(term, docs);
    }
}
