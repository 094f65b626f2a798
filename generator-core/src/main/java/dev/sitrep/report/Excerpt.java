package dev.sitrep.report;

import dev.sitrep.finding.Place;
import java.io.IOException;

/** A source line with a caret below the place that a finding points at. */
final class Excerpt {
    private static final int LONGEST = 110;
    private static final int BEFORE = 60;

    private Excerpt() {}

    static void write(String line, Place place, Appendable out) throws IOException {
        int[] text = line.stripTrailing().codePoints().toArray();
        int caret = Math.min(place.column() - 1, text.length);
        int from = text.length <= LONGEST ? 0 : Math.max(0, Math.min(caret - BEFORE, text.length - LONGEST));
        int to = Math.min(text.length, from + LONGEST);
        StringBuilder shown = new StringBuilder(from > 0 ? "…" : "");
        StringBuilder blank = new StringBuilder(from > 0 ? " " : "");
        for (int i = from; i < to; i++) {
            String c = text[i] == '\t' ? "\t" : Visible.of(text[i], i == 0 ? 0 : text[i - 1]);
            shown.append(c);
            if (i < caret) {
                blank.append(text[i] == '\t' ? "\t" : " ".repeat(Width.of(c)));
            }
        }
        shown.append(to < text.length ? "…" : "");
        String number = Integer.toString(place.line());
        String gutter = " ".repeat(number.length());
        out.append("  ").append(number).append(" |").append(shown.isEmpty() ? "" : " ");
        out.append(shown).append('\n');
        out.append("  ").append(gutter).append(" | ").append(blank).append("^\n");
    }
}
