package dev.sitrep.report;

import java.util.List;
import java.util.function.Function;

/** A section of Markdown with a table of no more rows than one looks at. */
final class MarkdownTable {
    private static final int SHOWN = 20;
    private static final int LONGEST = 300;

    private final String title;
    private final List<String> heads;

    MarkdownTable(String title, String... heads) {
        this.title = title;
        this.heads = List.of(heads);
    }

    /** The section; nothing where there is no row. */
    <T> String of(List<T> rows, Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        out.append("\n### ").append(title).append(" (").append(rows.size()).append(")\n\n");
        out.append(line(heads)).append("|---".repeat(heads.size())).append("|\n");
        rows.stream().limit(SHOWN).forEach(row -> out.append(line(cells.apply(row))));
        if (rows.size() > SHOWN) {
            out.append("\nand ").append(rows.size() - SHOWN).append(" more\n");
        }
        return out.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(
                cell -> line.append("| ").append(MarkdownText.of(cut(cell))).append(' '));
        return line.append("|\n").toString();
    }

    /** GitHub shows no summary of more than a megabyte. */
    private static String cut(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
