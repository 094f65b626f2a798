package dev.sitrep.load;

import java.util.List;

/** As much of a damaged line as a finding shows. */
record Excerpt(String asItStands, String repaired) {
    private static final int BEFORE = 30;
    private static final int LENGTH = 60;

    static Excerpt around(Damage damage, String text, int lineStart, int lineEnd, List<Damage> damages) {
        int start = damage.start() - lineStart <= BEFORE ? lineStart : wordAfter(text, damage.start() - BEFORE, damage);
        int end = lineEnd - start <= LENGTH ? lineEnd : wordBefore(text, start + LENGTH, damage);
        String left = start == lineStart ? "" : "…";
        String right = end == lineEnd ? "" : "…";
        List<Damage> inside = damages.stream()
                .filter(one -> one.start() >= start && one.end() <= end)
                .toList();
        return new Excerpt(
                left + text.substring(start, end).strip() + right,
                left + DoubleEncoding.apply(text, inside, start, end).strip() + right);
    }

    /** The beginning of a word at or after an index, or the damage. */
    private static int wordAfter(String text, int index, Damage damage) {
        int space = text.indexOf(' ', index);
        return space < 0 || space > damage.start() ? damage.start() : space + 1;
    }

    /** The end of a word at or before an index, or that of the damage. */
    private static int wordBefore(String text, int index, Damage damage) {
        return Math.max(damage.end(), text.lastIndexOf(' ', index));
    }
}
