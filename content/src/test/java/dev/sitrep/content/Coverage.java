package dev.sitrep.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code COVERAGE.md}: which lines of which seed went where. */
final class Coverage {
    private static final Pattern ROW = Pattern.compile("\\| *(\\d+)(?:[-–](\\d+))? *\\|(.*)\\|([^|]*)\\|");
    private static final Pattern TARGET = Pattern.compile("`([^`]+)`(?: ∋ `([^`]+)`)?");

    /** Where something went: a file below {@code content/}, and a text that it holds. */
    record Target(String path, String text) {}

    /** A row of the table. */
    record Row(int from, int to, List<Target> targets) {}

    private final Map<String, List<Row>> seeds = new LinkedHashMap<>();

    private Coverage() {}

    static Coverage read(Path file) throws IOException {
        Coverage coverage = new Coverage();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                rows = new ArrayList<>();
                coverage.seeds.put(line.substring(3).strip(), rows);
            }
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                int from = Integer.parseInt(row.group(1));
                rows.add(new Row(
                        from, row.group(2) == null ? from : Integer.parseInt(row.group(2)), targets(row.group(4))));
            }
        }
        return coverage;
    }

    Map<String, List<Row>> seeds() {
        return seeds;
    }

    private static List<Target> targets(String cell) {
        List<Target> targets = new ArrayList<>();
        Matcher target = TARGET.matcher(cell);
        while (target.find()) {
            targets.add(new Target(target.group(1), target.group(2) == null ? "" : target.group(2)));
        }
        return targets;
    }
}
