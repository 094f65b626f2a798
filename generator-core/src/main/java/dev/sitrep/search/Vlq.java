package dev.sitrep.search;

/** Numbers as letters: five bits each, the least first; the sixth says that more follow. */
final class Vlq {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Vlq() {}

    static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest > 31) {
            out.append(LETTERS.charAt(32 + (rest & 31)));
            rest >>>= 5;
        }
        out.append(LETTERS.charAt(rest));
    }

    /** Ascending numbers below a bound: their distances, or after an asterisk one bit for each number, whichever is shorter. */
    static String set(int[] ascending, int bound) {
        StringBuilder gaps = new StringBuilder();
        int last = 0;
        for (int number : ascending) {
            append(gaps, number - last);
            last = number;
        }
        if (gaps.length() <= 1 + (bound + 5) / 6) {
            return gaps.toString();
        }
        int[] sextets = new int[(bound + 5) / 6];
        for (int number : ascending) {
            sextets[number / 6] |= 1 << (number % 6);
        }
        StringBuilder bits = new StringBuilder("*");
        for (int sextet : sextets) {
            bits.append(LETTERS.charAt(sextet));
        }
        return bits.toString();
    }
}
