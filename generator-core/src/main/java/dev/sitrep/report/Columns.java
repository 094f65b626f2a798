package dev.sitrep.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of text whose cells stand below each other on a terminal, whatever they are made of. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Adds a row. */
    void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = Visible.of(cells[i]);
            row.add(cell);
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), Width.of(cell)));
        }
        rows.add(row);
    }

    /** The rows, aligned, without blanks at their end. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths.get(i) - Width.of(cell)));
            line.append(i + 1 < row.size() ? GAP : "");
        }
        return line.toString().stripTrailing();
    }
}
