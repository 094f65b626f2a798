package dev.sitrep.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The fewest members of a list without which the others ascend. */
final class Outliers {
    private Outliers() {}

    /** Their indices; where several choices are as few, those that come first in the list. */
    static <T> BitSet of(List<T> list, Comparator<? super T> order) {
        int n = list.size();
        int[] length = new int[n];
        int[] next = new int[n];
        Arrays.fill(next, n);
        int first = 0;
        for (int i = n - 1; i >= 0; i--) {
            for (int j = n - 1; j > i; j--) {
                boolean ascends = order.compare(list.get(i), list.get(j)) <= 0;
                if (ascends && (next[i] == n || length[j] > length[next[i]])) {
                    next[i] = j;
                }
            }
            length[i] = 1 + (next[i] == n ? 0 : length[next[i]]);
            first = i == n - 1 || length[i] > length[first] ? i : first;
        }
        BitSet outliers = new BitSet(n);
        outliers.set(0, n);
        for (int i = first; i < n; i = next[i]) {
            outliers.clear(i);
        }
        return outliers;
    }
}
