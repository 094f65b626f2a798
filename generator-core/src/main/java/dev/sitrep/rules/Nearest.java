package dev.sitrep.rules;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that someone probably meant. */
final class Nearest {
    private Nearest() {}

    /** The valid word that is fewest typing mistakes away; empty when none is near. */
    static String to(String word, Collection<String> valid) {
        String typed = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, typed.length() / 3) + 1;
        String nearest = "";
        for (String candidate : valid) {
            String other = candidate.toLowerCase(Locale.ROOT);
            if (Math.abs(other.length() - typed.length()) < best) {
                int distance = distance(typed, other);
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
