package dev.sitrep.load;

import java.util.Collection;
import java.util.Locale;

/** Finds what a mistyped word was meant to be. */
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The candidate most like the word; empty when none is near. */
    static String to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return "";
        }
        String kebab = kebab(word);
        String nearest = "";
        int best = Math.max(2, (kebab.length() + 2) / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(kebab, candidate);
            if (distance < best && distance < Math.min(kebab.length(), candidate.length())) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? longerForm(kebab, candidates) : nearest;
    }

    /** The candidate that the word is another spelling of: in letter case, or by one character. */
    static String spelling(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= 1)
                .filter(candidate -> distance(lower, candidate) <= 1)
                .findFirst()
                .orElse("");
    }

    private static String longerForm(String word, Collection<String> candidates) {
        return word.length() < 3
                ? ""
                : candidates.stream()
                        .filter(candidate -> candidate.startsWith(word) || word.startsWith(candidate + "-"))
                        .findFirst()
                        .orElse("");
    }

    private static String kebab(String word) {
        return word.strip()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replaceAll("[_ ]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
